/** Deliveries that a note tells of, and births that are over (Guidelines FY2026, I.C.15.b.5 and I.C.16.a.2). */
import assert from 'node:assert/strict';
import { noteText } from '../../../../server/src/checks/samples-chart.ts';
import { findingsOf } from '../../../helpers/engine.ts';

const STAY = 'admission: 2026-11-01\ndischarge: 2026-11-03';

const told = async (rule: string, note: string, diagnoses: string, born: string, dates = STAY) =>
  (
    await findingsOf(
      rule,
      noteText({ note: `[hospital course]\n${note}`, diagnoses })
        .replace('office visit', dates === STAY ? 'delivery record' : 'office visit')
        .replace(/^date of service: .*$/m, dates)
        .replace(/^birth date: .*$/m, `birth date: ${born}`)
        .replace(/^sex: .*$/m, 'sex: F'),
    )
  ).map(({ at, authority, severity }) => `${at} ${authority.split(' ').slice(-1)} ${severity}`);

describe('dx/obstetric, deliveries in notes', () => {
  const inStay = (note: string, diagnoses: string) => told('dx/obstetric', note, diagnoses, '1994-02-02');

  it('wants the outcome of a delivery of which a note tells', async () => {
    const asked = ['O34.211 I.C.15.b.5 information'];
    assert.deepEqual(await inStay('Repeat cesarean at 39 weeks.', 'O34.211\nZ3A.39'), asked);
    assert.deepEqual(await inStay('Delivered a healthy girl.', 'Z3A.39\nO34.211'), asked);
    assert.deepEqual(await inStay('Repeat cesarean at 39 weeks.', 'O34.211\nZ3A.39\nZ37.0'), []);
  });

  it('warns where a code says that there was a delivery', async () => {
    const asked = ['O70.0 I.C.15.b.5 warning'];
    assert.deepEqual(await inStay('Small tear.', 'O70.0\nZ3A.39'), asked);
  });

  it('leaves a delivery of another time, one that is planned, and a visit', async () => {
    assert.deepEqual(await inStay('Vaginal delivery five days ago, now fever.', 'O86.4'), []);
    assert.deepEqual(await inStay('Repeat cesarean is planned at 39 weeks.', 'O34.211\nZ3A.34'), []);
    assert.deepEqual(await inStay('No cesarean delivery.', 'O34.211\nZ3A.34'), []);
    const visit = 'date of service: 2026-11-03';
    const atVisit = await told('dx/obstetric', 'Vaginal delivery.', 'O90.89', '1994-02-02', visit);
    assert.deepEqual(atVisit, []);
  });

  it('takes severe sepsis of a newborn with its failing organ (I.C.16.f)', async () => {
    const sepsis = (codes: string) => told('dx/sepsis', 'Sepsis of E. coli.', codes, '2026-10-25');
    assert.deepEqual(await sepsis('P36.4\nR65.20\nP96.0'), []);
    assert.equal((await sepsis('P36.4\nR65.20')).length, 1);
  });
});

describe('dx/newborn and dx/first-listed-only, in notes', () => {
  it('takes Z38 for the birth alone, and a visit to an office for a later day', async () => {
    const visit = 'date of service: 2026-11-03';
    const ofVisit = await told('dx/newborn', 'Jaundice.', 'Z38.00\nP59.9', '2026-10-25', visit);
    assert.deepEqual(ofVisit, ['Z38.00 I.C.16.a.2 warning']);
    assert.deepEqual(await told('dx/newborn', 'Jaundice.', 'Z38.00\nP59.9', '2026-11-01'), []);
  });

  it('says once that a code stands behind another one', async () => {
    const said = (codes: string) => told('dx/first-listed-only', 'Newborn.', codes, '2026-11-01');
    assert.equal((await said('P22.1\nZ38.01')).length, 1);
    assert.deepEqual(await said('P95\nZ38.00'), []);
    assert.deepEqual(await said('O70.0\nZ38.00'), []);
    const mother = await told('dx/first-listed-only', 'Postpartum.', 'O90.3\nZ39.2', '1994-02-02');
    assert.equal(mother.length, 1);
  });
});
