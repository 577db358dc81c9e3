/** What a newborn is watched for, short courses, contacts that fell ill, hemorrhage after an abortion (Guidelines FY2026). */
import assert from 'node:assert/strict';
import { ofCodes } from '../../../helpers/said.ts';
import { type Case, otherwise, tellsOf } from './found.ts';

const FOUND: readonly Case[] = [
  // I.C.16.a.6 and c.1: what is evaluated, treated or watched.
  ['Z38.00 I.C.16.a.6 and c.1 information ', 'Newborn; cephalhematoma noted and monitored.'],
  ['Z38.00 I.C.16.a.6 and c.1 information ', 'Newborn boy. Undescended testis on the left, ultrasound done.'],
  ['Z38.01 I.C.16.a.6 and c.1 information ', 'Newborn girl. Murmur heard, echocardiogram ordered.'],
  // I.C.21.c.3: no long-term therapy for a brief course.
  ['Z79.52 I.C.21.c.3 warning ', 'Poison ivy. Prednisone 40 mg 5 days.'],
  ['Z79.2 I.C.21.c.3 warning ', 'Acute sinusitis, amoxicillin 500 mg tid 10 days.'],
  // I.C.15.q.4.
  ['O04.89 I.C.15.q.4 warning O04.6', 'Excessive bleeding following induced termination last week.'],
  ['O04.5 I.C.15.q.4 warning O04.6', 'Heavy bleeding 5 days after elective abortion.'],
];

const SILENT: readonly Case[] = [
  ['Z38.00', 'Newborn, no murmur, no hip click. Observed feeding.'],
  ['Z38.00\nP12.0', 'Newborn; cephalhematoma noted and monitored.'],
  ['Z79.2', 'Recurrent UTI, nitrofurantoin daily suppression, 100 mg 90 days supply.'],
  ['O04.5', 'Elective abortion last week; endometritis, no heavy bleeding.'],
  ['U09.9', 'Long COVID with fatigue; new infection with COVID-19 now.'],
];

describe('chart/otherwise-coded, what is watched', () => {
  tellsOf(FOUND, SILENT, otherwise);

  it('has no code of the condition after COVID-19 beside an active one (I.C.1.g.1.m)', async () => {
    const active = 'Active COVID-19, with pneumonia due to COVID-19.';
    assert.deepEqual(await otherwise(active, 'U07.1\nJ12.82\nU09.9'), ['U09.9 I.C.1.g.1.m warning ']);
    assert.deepEqual(await otherwise(`Long COVID. ${active}`, 'U07.1\nJ12.82\nU09.9'), []);
  });
});

describe('dx/contradiction, contacts and the disease (I.C.21.c.1)', () => {
  it('are not both', async () => {
    assert.deepEqual(await ofCodes('dx/contradiction', 'J10.1', 'Z20.828'), ['Z20.828 I.C.21.c.1 warning']);
    assert.deepEqual(await ofCodes('dx/contradiction', 'A37.90', 'Z20.818'), ['Z20.818 I.C.21.c.1 warning']);
    assert.deepEqual(await ofCodes('dx/contradiction', 'J45.909', 'Z20.828'), []);
  });
});
