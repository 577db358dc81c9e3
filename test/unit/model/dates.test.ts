import assert from 'node:assert/strict';
import {
  calendarDate,
  dateOfDay,
  dayNumber,
  fiscalYear,
  isoDate,
  writtenDate,
  yearsBetween,
} from '../../../server/src/model/dates.ts';

const day = (text: string) => {
  const date = isoDate(text);
  assert.ok(date, text);
  return date;
};
const today = day('2026-11-25');

describe('dates', () => {
  it('refuses days that the calendar does not have', () => {
    assert.equal(isoDate('2026-02-29'), undefined);
    assert.equal(isoDate('2024-02-29'), '2024-02-29');
    assert.equal(isoDate('1900-02-29'), undefined);
    assert.equal(calendarDate(2026, 13, 1), undefined);
  });

  it('reads the ways coders write a date (formats.md)', () => {
    for (const text of ['2026-11-03', '11/03/2026', '11/03/26', '20261103', '11032026', '11/3/26'])
      assert.equal(writtenDate(text, 'service', today), '2026-11-03', text);
    for (const text of ['', '2026', '13/45/2026', '20261301', 'today', '2026-11-03x'])
      assert.equal(writtenDate(text, 'service', today), undefined, text);
  });

  it('never reads a two-digit birth year as a future one', () => {
    assert.equal(writtenDate('03/14/51', 'birth', today), '1951-03-14');
    assert.equal(writtenDate('03/14/26', 'birth', today), '2026-03-14');
    assert.equal(writtenDate('03/14/51', 'service', today), '2051-03-14');
  });

  it('counts days, years and federal fiscal years', () => {
    assert.equal(dateOfDay(dayNumber(day('2024-02-29')) + 1), '2024-03-01');
    assert.equal(yearsBetween(day('2000-02-29'), day('2018-02-28')), 17);
    assert.equal(yearsBetween(day('2000-02-29'), day('2018-03-01')), 18);
    assert.equal(fiscalYear(day('2026-09-30')), 2026);
    assert.equal(fiscalYear(day('2026-10-01')), 2027);
  });
});
