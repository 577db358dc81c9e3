/** Services of one patient on several claims of a file. */
import assert from 'node:assert/strict';
import { servicesBetween, servicesOfPatient } from '../../../server/src/checks/patient-services.ts';
import { claimText } from '../../../server/src/checks/samples.ts';
import { loadEngine } from '../../helpers/engine.ts';
import { on } from '../codebook/sample-pack.ts';

const claim = (services: string, member = '1EG4-TE5-MK73', birth = '1960-05-17') =>
  claimText({ patient: `birth date: ${birth}\nmember id: ${member}`, services });

const row = (day: string, code: string, mods = '- ') => `${day}  11   ${code}  ${mods}    A   1      10.00`;

function of(...claims: string[]) {
  const opened = loadEngine().open({ text: claims.join('\n---\n'), languageId: 'claim' });
  const document = opened?.document;
  const [first] = document?.claims ?? [];
  assert.ok(document && first);
  return servicesOfPatient(document, first);
}

const keys = ({ services }: ReturnType<typeof of>) => services.map(({ code, date }) => `${date} ${code.key}`);

describe('services of a patient', () => {
  it('are those of all claims with the number and the birth date, by day', () => {
    const [later, earlier] = [claim(row('2026-11-03', 'G0439')), claim(row('2026-11-01', 'G0444'))];
    assert.deepEqual(keys(of(later, earlier)), ['2026-11-01 G0444', '2026-11-03 G0439']);
    assert.deepEqual(keys(of(later, earlier.replace('1EG4-TE5-MK73', '1EG4TE5MK73'))).length, 2);
    assert.deepEqual(keys(of(later, claim(row('2026-11-01', 'G0444'), '2AA2-AA2-AA22'))).length, 1);
    assert.deepEqual(keys(of(later, claim(row('2026-11-01', 'G0444'), undefined, '1961-05-17'))).length, 1);
  });

  it('are those of the claim alone where it says no number', () => {
    const [one, other] = [claim(row('2026-11-03', 'G0439'), ''), claim(row('2026-11-01', 'G0444'), '')];
    assert.deepEqual(keys(of(one, other)), ['2026-11-03 G0439']);
  });

  it('are one where two claims have the same, and stand on each of their days, a month at most', () => {
    const twice = claim(row('2026-11-03', 'G0439'));
    assert.equal(keys(of(twice, twice)).length, 1);
    assert.equal(keys(of(twice, claim(row('2026-11-03', 'G0439', '25')))).length, 2);
    const codesOn = (days: string, day: string) =>
      of(claim(row(days, 'E0143'))).codesByDay.get(on(day))?.size;
    assert.equal(codesOn('2026-11-01 - 2026-11-03', '2026-11-03'), 1);
    assert.equal(codesOn('2026-11-01 - 2026-11-03', '2026-11-04'), undefined);
    assert.equal(codesOn('2026-09-01 - 2026-11-03', '2026-10-01'), 1);
    assert.equal(codesOn('2026-09-01 - 2026-11-03', '2026-10-02'), undefined);
    const both = of(
      claim(
        `${row('2026-11-03', 'G0439')}\n${row('2026-11-03', 'G0444')}\n2026-11-03  11   -      -     A   1      10.00`,
      ),
    );
    assert.deepEqual([...(both.codesByDay.get(on('2026-11-03')) ?? [])], ['G0439', 'G0444']);
  });

  it('can be asked for between two days, without the second', () => {
    const days = ['2026-11-05', '2026-11-01', '2026-11-03', '2026-11-02'];
    const services = of(claim(days.map((day) => row(day, 'G0439')).join('\n')));
    assert.deepEqual(
      servicesBetween(services, on('2026-11-02'), on('2026-11-05')).map(({ date }) => date),
      ['2026-11-02', '2026-11-03'],
    );
  });
});
