/** What a newborn is treated for in the stay of its birth, and codes of the birth elsewhere (Guidelines I.C.16 and I.C.18). */
import assert from 'node:assert/strict';
import { noteText } from '../../../../server/src/checks/samples-chart.ts';
import { type Case, codes, note, otherwise, tellsOf } from './found.ts';

const FOUND: readonly Case[] = [
  // I.C.16.a.6 and c.1.
  ['Z38.00 I.C.16.a.6 and c.1 information ', 'Jaundice treated with phototherapy.'],
  ['Z38.01 I.C.16.a.6 and c.1 information ', 'Low sugars on the first day, glucose gel twice.'],
  // I.C.16.a.2.
  ['Z38.00 I.C.16.a.2 warning ', 'Readmitted on day 5 with jaundice.'],
];

const SILENT: readonly Case[] = [
  ['Z38.00', 'No jaundice, no phototherapy.'],
  ['Z38.00\nP59.9', 'Jaundice treated with phototherapy.'],
  ['Z38.00', 'Well newborn. Told when to return, so that no readmission is needed.'],
];

describe('chart/otherwise-coded, stays of birth', () => {
  tellsOf(FOUND, SILENT, otherwise);

  it('undescended is a disease by itself', async () => {
    assert.equal(
      (await codes('chart/uncoded-diagnosis', note('Undescended testis on the left.', 'Z38.00'))).length,
      1,
    );
  });

  it('P95 is not for the record of the mother (I.C.16.g)', async () => {
    const of = (birth: string) =>
      noteText({ note: '[assessment]\nStillbirth.', diagnoses: 'P95' }).replace(
        /^birth date: .*/m,
        `birth date: ${birth}`,
      );
    assert.deepEqual(await codes('dx/newborn', of('1990-01-01')), ['P95']);
    assert.deepEqual(await codes('dx/newborn', of('2026-03-01')), []);
  });

  it('a coma that is not traumatic stands beside no brain injury (I.C.18.e)', async () => {
    assert.deepEqual(await codes('dx/contradiction', note('Coma.', 'S06.5XAA', 'R40.2A')), ['R40.2A']);
    assert.deepEqual(await codes('dx/contradiction', note('Coma.', 'S06.5XAA', 'R40.20')), []);
  });
});
