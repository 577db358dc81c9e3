/** Dates of a note as days of the stay, and more words for when a condition began (Official Guidelines, appendix I). */
import assert from 'node:assert/strict';
import { codes } from '../chart/found.ts';

const APRIL = `statement period: 2026-04-10 - 2026-04-16
admission: 2026-04-10
discharge: 2026-04-16`;

const stay = (words: string, diagnosis: string, dates = APRIL): string =>
  `chart: discharge summary
type of bill: 0111
${dates}

[hospital course]
${words}

[diagnoses]
principal: I50.9 POA Y
A: ${diagnosis}

[providers]
signed: yes 2026-04-16
`;

const FOUND: readonly (readonly [diagnosis: string, words: string])[] = [
  ['I48.91 POA Y', 'CHF. Sinus rhythm on admission; went into atrial fibrillation on 4/13.'],
  ['I48.91 POA Y', 'CHF. Atrial fibrillation began on April 13.'],
  ['I48.91 POA Y', 'CHF. Atrial fibrillation began on 13 April.'],
  ['I48.91 POA Y', 'CHF. Atrial fibrillation began on 2026-04-13.'],
  ['I48.91 POA Y', 'CHF. Atrial fibrillation began on the 13th.'],
  ['J18.9 POA Y', 'CHF. Four days in, new infiltrate and fever: pneumonia.'],
  ['L89.152 POA Y', 'CHF. By day six a stage 2 sacral pressure ulcer had opened.'],
  ['I82.411 POA Y', 'CHF. Right femoral DVT on the ward a week later, the leg was normal on arrival.'],
  ['E87.6 POA Y', 'CHF. Potassium fell after three days of furosemide here; hypokalemia.'],
  ['K92.2 POA Y', 'CHF.\n4/14: melena, GI hemorrhage, 2 units.'],
  ['N17.9 POA N', 'CHF. Creatinine 3.1 at the door, acute kidney failure.'],
  ['I48.91 POA N', 'CHF. In atrial fibrillation when the ambulance brought her.'],
  ['N39.0 POA N', 'CHF. The admission urine grew out on day 2: urinary tract infection.'],
  ['I48.91 POA Y', 'CHF. Atrial fibrillation began on 4/16, the day she went home.'],
];

const SILENT: readonly (readonly [diagnosis: string, words: string])[] = [
  ['I48.91 POA N', 'CHF. Sinus rhythm on admission; went into atrial fibrillation on 4/13.'],
  ['I48.91 POA Y', 'CHF. Atrial fibrillation since 4/2.'],
  ['I48.91 POA Y', 'CHF. Atrial fibrillation, strength 5/5, pressure 120/80.'],
  ['J18.9 POA Y', 'CHF. Pneumonia, culture of the sputum came back on 4/13.'],
  ['K92.2 POA Y', 'CHF.\n4/14: GI hemorrhage treated, transfused.'],
  ['N39.0 POA Y', 'CHF. The admission urine grew out on day 2: urinary tract infection.'],
  ['I48.91 POA Y', 'CHF. Atrial fibrillation began on 4/10.'],
  ['I48.91 POA Y', 'CHF. A visit for the atrial fibrillation on 4/23.'],
  // A score that no month has is no date.
  ['I48.91 POA Y', 'CHF. Atrial fibrillation, MoCA 22/30.'],
];

describe('poa/by-note, dates and days', () => {
  for (const [diagnosis, words] of FOUND)
    it(`${diagnosis}: ${words}`, async () => {
      assert.deepEqual(await codes('poa/by-note', stay(words, diagnosis)), [diagnosis.split(' ')[0]]);
    });
  for (const [diagnosis, words] of SILENT)
    it(`${diagnosis} is right: ${words}`, async () => {
      assert.deepEqual(await codes('poa/by-note', stay(words, diagnosis)), []);
    });

  it('are those of the stay, over the end of a year too, and none where its dates are not told', async () => {
    const began = 'CHF. Atrial fibrillation began on 1/3.';
    const told = (dates: string) => codes('poa/by-note', stay(began, 'I48.91 POA Y', dates));
    assert.deepEqual(await told('admission: 2025-12-28\ndischarge: 2026-01-05'), ['I48.91']);
    assert.deepEqual(await told('statement period: 2025-12-28 - 2026-01-05'), ['I48.91']);
    assert.deepEqual(await told('admission: 2025-12-28'), []);
    assert.deepEqual(await told('discharge: 2026-01-05'), []);
  });
});
