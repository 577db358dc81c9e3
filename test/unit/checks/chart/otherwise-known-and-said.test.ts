/** Who is known, what is seen, what was kept and lost, and what the provider says was no complication (Guidelines FY2026). */
import assert from 'node:assert/strict';
import { type Case, codes, note, otherwise, tellsOf } from './found.ts';

const KNOWN = 'I.C.19.f and I.C.20.g information ';

const FOUND: readonly Case[] = [
  [`T74.11XA ${KNOWN}`, 'Brought by police. Husband punched her in the face. Confirmed physical abuse.'],
  [`T74.12XA ${KNOWN}`, 'Confirmed child physical abuse. Mom’s live-in boyfriend twisted the arm.'],
  [`T74.01XA ${KNOWN}`, 'Confirmed neglect; her grandson admitted leaving her without food.'],
  [`T74.11XA ${KNOWN}`, 'Confirmed elder abuse. Perp: home health aide.'],
  [`T74.4XXA ${KNOWN}`, 'Shaken infant, confirmed. Dad told police he shook the child.'],
  // I.C.7.b: what the fellow eye sees is no category of this one.
  ['H54.413A I.C.7.b information ', 'Blindness of the right eye. Left eye 20/20, normal.'],
  // I.C.19.g.3.a.
  ['Z94.1 I.C.19.g.3 and I.C.21.c.3 warning ', 'Cardiac allograft vasculopathy on the annual angiogram.'],
  ['Z94.1 I.C.19.g.3 and I.C.21.c.3 warning ', 'OHT 2014. CAV grade 1.'],
  ['Z94.81 I.C.19.g.3 and I.C.21.c.3 warning ', 'Chronic graft-versus-host disease of the skin.'],
  // I.B.16.
  ['K56.7 I.B.16 warning ', 'Ileus on day 3, a complication of the operation.'],
  ['I97.190 I.B.16 warning ', 'Bradycardia, drug related and not caused by the bypass.'],
  ['M96.830 I.B.16 information ', 'Hip replacement with the expected blood loss, transfused.'],
  [
    'T81.41XA I.B.16 and I.C.1.d.5 information ',
    'Cellulitis of the forearm from a cat scratch. The surgical wound is healed.',
  ],
  [
    'I63.412 I.C.19.g.5 and I.B.16 information ',
    'Infarct on day 1, which the surgeon documents as a complication of the bypass.',
  ],
  ['G96.00 I.C.19.g.5 and I.B.16 information ', 'Postoperative CSF leak.'],
];

const SILENT: readonly Case[] = [
  ['T74.11XA', 'Brought in by her husband. Confirmed physical abuse by a person she will not name.'],
  ['T74.11XA', 'Confirmed physical abuse. Her son was hit by the same unknown man.'],
  ['H54.413A', 'Blindness of the right eye, 20/800. Left eye 20/20.'],
  ['H54.413A', 'Blind right eye, counts fingers. Left 20/20. Count fingers at 2 m.'],
  ['Z94.1', 'Heart transplant 2012. No allograft vasculopathy.'],
  ['K56.7', 'Ileus was from the hypokalemia and is not a complication of the operation.'],
  ['T81.41XA', 'Incision clean at the ends, wound infection in the middle with pus.'],
  ['I63.412', 'Infarct on day 1, not a complication of the bypass.'],
  // I.C.20.j.3.
  ['Y38.9X2A', 'On the platform when a bomb went off. Not hurt. Nightmares in the weeks since.'],
];

describe('who and what is known', () => {
  tellsOf(FOUND, SILENT, otherwise);
});

describe('words that are not what they look like', () => {
  it('the vasculopathy of a transplanted heart says what the complication is', async () => {
    assert.deepEqual(await codes('dx/contradiction', note('Cardiac allograft vasculopathy.', 'T86.290')), []);
  });
  it('a failure of it does not', async () => {
    assert.deepEqual(await codes('dx/contradiction', note('Failure of the heart transplant.', 'T86.22')), [
      'T86.22',
    ]);
  });
  it('a score of strokes is no stroke (I.B.11)', async () => {
    assert.deepEqual(await codes('chart/otherwise-coded', note('NIHSS 0. Impending stroke.', 'I63.9')), [
      'I63.9',
    ]);
  });
  it('posttraumatic is written with a hyphen in the book', async () => {
    const words = 'Acute posttraumatic stress disorder since the crash.';
    assert.deepEqual(await codes('chart/unsupported-code', note(words, 'F43.11')), []);
  });
  it('an open-angle glaucoma that nobody calls primary is unspecified', async () => {
    const words = 'Open-angle glaucoma of the right eye, mild stage.';
    assert.deepEqual(await codes('chart/other-code', note(words, 'H40.10X1')), []);
  });
  it('one that is called so is not', async () => {
    const words = 'POAG of the right eye, mild stage.';
    assert.deepEqual(await codes('chart/other-code', note(words, 'H40.10X1')), ['H40.10X1']);
  });
});
