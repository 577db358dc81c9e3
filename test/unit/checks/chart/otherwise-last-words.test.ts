/** Words of HIV illnesses, glaucoma that rises, vaccines not given, burns of the hand, routine pain (Guidelines FY2026). */
import assert from 'node:assert/strict';
import { noteText } from '../../../../server/src/checks/samples-chart.ts';
import { findingsOf } from '../../../helpers/engine.ts';
import { type Case, note, otherwise, saidOf, tellsOf } from './found.ts';

const FOUND: readonly Case[] = [
  // I.C.1.a.2.a
  ['Z21 I.C.1.a.2.a warning B20', 'Oral candidiasis resulting from her HIV infection.'],
  ['Z21 I.C.1.a.2.a warning B20', 'HIV-associated neuropathy of the feet.'],
  // I.C.1.a.2.i
  ['Z71.7 I.C.1.a.2.i information Z11.4', 'Asymptomatic, HIV test done. The result will be given by phone.'],
  // I.C.21.c.2
  ['Z23 I.C.21.c.2 information ', 'Talked about the MMR vaccine. No vaccine was given today.'],
  // I.C.19.d.5
  ['T23.291A I.C.19.d.5 information ', 'Right palm: second degree. Back of the right hand: second degree.'],
  // I.C.6.b.3
  ['G89.18 I.C.6.b.3 information ', 'Incision pain was routine and expected, relieved by acetaminophen.'],
  // I.C.2.k
  ['C80.1 I.C.2.k warning ', 'Squamous cell carcinoma, primary of the right upper lobe.'],
  // I.C.1.g.1.m
  ['U09.9 I.C.1.g.1.m warning ', 'Cough. It is the first time she has had COVID-19.'],
];

const SILENT: readonly Case[] = [
  ['Z21', 'Oral candidiasis after antibiotics, not due to HIV. HIV positive.'],
  ['B20', 'HIV positive since the spring. Oral candidiasis resulting from her HIV infection.'],
  ['Z71.7', 'HIV test done last week; here for the result, counseled.'],
  ['Z23', 'MMR vaccine given today.'],
  ['T23.291A', 'Second degree burns of the right hand, several places.'],
  ['G89.18', 'Incision pain was far worse than expected.'],
];

describe('words of single rules', () => {
  tellsOf(FOUND, SILENT, otherwise);

  // I.C.7.a.5
  it('has the highest stage of a glaucoma in a stay', async () => {
    const stay = (words: string, code: string) =>
      saidOf(
        noteText({ note: `[course]\n${words}`, diagnoses: code }).replace(
          'office visit',
          'discharge summary',
        ),
      );
    const words =
      'Primary open-angle glaucoma of the right eye, moderate stage. The stage on day 3 was severe.';
    assert.deepEqual(await stay(words, 'H40.1112'), ['H40.1112 I.C.7.a.5 information H40.1113']);
    assert.deepEqual(await stay(words, 'H40.1113'), []);
  });

  // CMS 100-08 chapter 3, 3.3.2.4
  it('takes the signature below the diagnoses', async () => {
    const signed = (last: string) =>
      findingsOf(
        'chart/unsigned',
        `chart: office visit\ndate of service: 2026-11-03\n\n[assessment]\nGout.\n\n[diagnoses]\nM10.9  Gout, unspecified\n\n${last}\n`,
      );
    assert.equal((await signed('Electronically signed by Pat Sample MD on 11/03/2026 16:20')).length, 0);
    assert.equal((await signed('/s/ Pat Sample MD')).length, 0);
    assert.equal((await signed('')).length, 1);
  });

  it('tells the other hand of two that are named apart (I.B.13, I.C.19.b)', async () => {
    const said = async (...diagnoses: string[]) =>
      (
        await findingsOf(
          'chart/uncoded-diagnosis',
          note('Contusion of the right hand and contusion of the left hand.', ...diagnoses),
        )
      ).length;
    assert.equal(await said('S60.221A'), 1);
    assert.equal(await said('S60.221A', 'S60.222A'), 0);
  });

  it('has one eye where the lens of the other is gone', async () => {
    const said = async (...diagnoses: string[]) =>
      (
        await findingsOf(
          'chart/side-mismatch',
          note('Age-related nuclear cataracts of both eyes. Here for the other one.', ...diagnoses),
        )
      ).length;
    assert.equal(await said('H25.12'), 1);
    assert.equal(await said('H25.12', 'Z98.41'), 0);
  });

  it('takes no tissue, rupture or tear for another disease', async () => {
    for (const [words, code] of [
      ['Squamous cell carcinoma. PET without other lesion.', 'C34.11'],
      ['In labor with a spontaneous rupture of membranes.', 'Z37.0'],
      ['A second degree perineal tear occurred at the delivery.', 'O70.1'],
      ['Watched for sepsis, cultures negative.', 'Z05.1'],
    ] as const)
      assert.deepEqual(await findingsOf('chart/uncoded-diagnosis', note(words, code)), [], words);
  });
});
