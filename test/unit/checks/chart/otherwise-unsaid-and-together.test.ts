/** Severities nobody documents, ulcers of one stage together, pumps, sites of disseminated disease and of burns (Guidelines FY2026). */
import assert from 'node:assert/strict';
import { dischargeText, noteText } from '../../../../server/src/checks/samples-chart.ts';
import { findingsOf } from '../../../helpers/engine.ts';
import { ofCodes } from '../../../helpers/said.ts';
import { type Case, otherwise, saidOf, tellsOf } from './found.ts';

const FOUND: readonly Case[] = [
  // I.C.5.d.
  ['F03.B0 I.C.5.d information F03.90', 'Dementia. MMSE 15.'],
  ['F01.A0 I.C.5.d information F01.50', 'Vascular dementia, at home with help.'],
  // I.C.21.c.3.
  ['Z66 I.C.21.c.3 information ', 'Pneumonia. Code status was discussed with the family.'],
  // I.C.4.a.5.
  ['T85.614A I.C.4.a.5.b information ', 'The insulin pump gave too much insulin.'],
  ['T85.614A I.C.4.a.5.a information ', 'The pump broke and she had no insulin overnight.'],
  // I.C.2.j.
  ['C80.0 I.C.2.j information ', 'Disseminated cancer with metastases to liver and bone.'],
];

const SILENT: readonly Case[] = [
  ['F03.B0', 'Moderate dementia.'],
  ['F03.C0', 'Advanced dementia, bed bound.'],
  ['Z66', 'Pneumonia. Code status DNR.'],
  ['Z66', 'Pneumonia. No CPR is wanted.'],
  ['T85.614A\nT38.3X1A', 'The insulin pump gave too much insulin.'],
  ['T85.614A\nT38.3X6A', 'The pump broke and she had no insulin overnight.'],
  ['C80.0', 'Disseminated cancer, no primary or secondary site known.'],
  ['T24.211A\nT31.10', 'Burns of 15% of body: right thigh second degree.'],
  ['L89.152\nL89.622', 'Stage 2 pressure ulcers of the sacrum and left heel.'],
  ['L89.152\nL89.612\nL89.622', 'Stage 2 pressure ulcers of the sacrum and both heels.'],
];

describe('chart/otherwise-coded, what nobody documents and what is told together', () => {
  tellsOf(FOUND, SILENT, otherwise);

  it('wants each of both heels', async () => {
    assert.deepEqual(
      await otherwise('Stage 2 pressure ulcers of the sacrum and both heels.', 'L89.152\nL89.612'),
      ['Stage 2 I.C.12.a.1 information '],
    );
  });

  it('has no R99 for a death of a later day (I.C.18.h)', async () => {
    const stay = (words: string) =>
      saidOf(dischargeText({ note: `[hospital course]\n${words}`, diagnoses: 'principal: R99 POA Y' }));
    assert.deepEqual(await stay('Died, cause not known.'), ['R99 I.C.18.h information ']);
    assert.deepEqual(await stay('Pronounced dead on arrival, cause not known.'), []);
  });

  it('has no cardiac arrest beside R99 of who is dead on arrival', async () => {
    const text = noteText({ note: '[assessment]\nDead on arrival. Asystole.', diagnoses: 'R99' });
    assert.deepEqual(await findingsOf('chart/uncoded-diagnosis', text), []);
  });

  it('compares the extent that stands behind the sites of a burn (I.C.19.d.6)', async () => {
    assert.equal(
      (await otherwise('Second degree burns of the right thigh and ankle, 8 percent.', 'T24.211A\nT31.20'))
        .length,
      1,
    );
    assert.deepEqual(
      await otherwise('Second degree burns of the right thigh and ankle, 8 percent.', 'T24.211A\nT31.0'),
      [],
    );
  });
});

describe('dx/contradiction, causes that are said already', () => {
  it('has no cause beside an asphyxiation, which says it (I.C.20.a.8)', async () => {
    assert.deepEqual(await ofCodes('dx/contradiction', 'T71.162A', 'X83.8XXA'), [
      'X83.8XXA I.C.19.e information',
    ]);
    assert.deepEqual(await ofCodes('dx/contradiction', 'S61.512A', 'X78.8XXA'), []);
  });

  it('has no injury for what a misadventure did (I.C.19.b.3)', async () => {
    assert.deepEqual(await ofCodes('dx/contradiction', 'S61.412A', 'Y65.51'), [
      'S61.412A I.C.19.b.3 information',
    ]);
    assert.deepEqual(await ofCodes('dx/contradiction', 'S61.412A', 'W26.0XXA'), []);
  });
});
