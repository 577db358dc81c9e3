/** Sentences of the ICD-10-CM Official Guidelines FY2026 on complications of care, cataclysms, corrosions, births and underdosing. */
import assert from 'node:assert/strict';
import { noteText } from '../../../../server/src/checks/samples-chart.ts';
import { findingsOf } from '../../../helpers/engine.ts';
import { type Case, codes, note, otherwise, tellsOf } from './found.ts';

const FOUND: readonly Case[] = [
  [
    'K91.89 I.B.16 warning ',
    'Ileus from the hypokalemia. I do not regard it as a complication of the operation.',
  ],
  ['K91.89 I.B.16 warning ', 'Ileus, not caused by the surgery.'],
  ['I97.89 I.B.16 warning ', 'Atrial fibrillation from her mitral disease, not due to the operation.'],
  ['N99.89 I.B.16 warning ', 'Retention from his prostate rather than the anesthesia.'],
  ['J95.89 I.B.16 warning ', 'Pneumonia; this is no complication.'],
  ['T81.49XA I.B.16 warning ', 'The cellulitis has nothing to do with the incision or the procedure.'],
  ['T82.7XXA I.B.16 warning ', 'Bacteremia from pneumonia, unrelated to her dialysis catheter.'],
  ['I97.638 I.B.16 information ', 'Hematoma of the groin, an expected finding after such a catheterization.'],
  ['S51.812A I.B.19.b and I.C.20.f.3 warning ', 'During the hurricane a slat cut her forearm.'],
  ['S40.011A I.B.19.b and I.C.20.f.3 warning ', 'A tornado tore the roof off.'],
  ['S90.32XA I.B.19.b and I.C.20.f.3 warning ', 'Hurt in the earthquake by a bookcase.'],
  ['X37.0XXA I.B.19.c warning ', 'Fled from the hurricane; the crash alone caused the injury.'],
  ['X37.1XXA I.B.19.c warning ', 'Fell off the ladder, the tornado was still a day off.'],
  ['T24.231A I.C.19.d warning T24.631A', 'Battery acid over the right shin, second degree.'],
  ['T25.322A I.C.19.d warning T25.722A', 'Wet cement in the boot.'],
  ['T26.11XA I.C.19.d warning T26.61XA', 'Bleach in the right eye.'],
  ['T28.0XXA I.C.19.d warning T28.5XXA', 'Swallowed lye.'],
  ['T23.662A I.C.19.d warning T23.262A', 'Electrical burn of the back of the left hand.'],
  ['T86.19 I.B.16 information ', 'I do not know whether this has anything to do with the graft.'],
  ['N99.89 I.B.16 information ', 'Unclear whether the retention is a complication.'],
  ['S61.412A I.B.19.b and I.C.20.f.3 warning ', 'Unclear whether a direct result of the hurricane.'],
  ['O85 I.C.15.k and I.C.1.d.5.b warning ', 'Pus from the incision after the cesarean, with sepsis.'],
  ['Z38.00 I.C.16.a.2 warning ', 'Born at County Hospital and brought to us at four hours of life.'],
  ['Z38.01 I.C.16.a.2 warning ', 'Transferred from Mercy Hospital for surgery.'],
  [
    'P07.34 I.C.16.e and I.C.16.a.4 warning Z87.68',
    'Born at 31 weeks; that has no effect on her health today.',
  ],
  ['P07.31 I.C.16.e and I.C.16.a.4 warning Z87.68', 'Former preemie, has caught up.'],
  ['E03.9 I.C.19.e.5.c information ', 'Takes about half of the levothyroxine tablets: she forgets them.'],
  [
    'G40.909 I.C.19.e.5.c information ',
    'Takes one levetiracetam tablet instead of two because of drowsiness.',
  ],
  ['I10 I.C.19.e.5.c information ', 'Underdosing of lisinopril.'],
  ['M81.0 I.C.19.e.5.c information ', 'Uses less than she was prescribed.'],
];

const SILENT: readonly Case[] = [
  ['K91.89', 'Ileus due to the operation, not to the potassium.'],
  ['T81.41XA', 'Infection of the wound, a complication. The procedure itself went without complications.'],
  ['T84.030A', 'Loose prosthesis, not due to trauma.'],
  ['I97.638', 'Hematoma, not the expected course after this procedure: a complication.'],
  ['S91.331A', 'Cleaning up after the hurricane she stepped on a nail.'],
  ['S93.401A', 'Evacuated because of the hurricane, slipped on the stairs of the motel.'],
  ['X37.0XXA', 'Fled too late, blown over by a gust of the hurricane.'],
  ['T24.231A', 'Hot oil over the right shin, on a stove cleaned with bleach; second degree.'],
  ['T24.631A', 'Battery acid over the right shin, second degree.'],
  ['T23.662A', 'Lye on an electric current box; caustic burn.'],
  ['S61.412A', 'Not a result of the hurricane.'],
  ['T86.19', 'A complication of the transplant; it is unclear whether she takes her drugs.'],
  ['T23.261A', 'Takes folic acid. Second degree burn of the hand.'],
  ['O85', 'Cesarean ten days ago. Endometritis with sepsis, wound infection too.'],
  ['O85', 'Wound of the perineum infected, sepsis.'],
  ['Z38.00', 'Born here, transferred to another hospital.'],
  ['P07.31', 'Former preemie with chronic lung disease from it.'],
  ['E03.9', 'Takes all levothyroxine tablets.'],
  ['I10', 'No underdosing of lisinopril.'],
];

describe('care, births and cataclysms in the words of a note', () => {
  tellsOf(FOUND, SILENT, otherwise);

  it('is silent on an injury whose cataclysm is coded, and on O85 beside the sepsis of the wound', async () => {
    assert.deepEqual(await otherwise('Hurt in the earthquake by a bookcase.', 'S90.32XA\nX34.XXXA'), []);
    const sepsis = 'Pus from the incision after the cesarean, with sepsis.';
    assert.deepEqual(await otherwise(sepsis, 'O85\nO86.04'), []);
  });

  it('does not call for the order of a cataclysm that is not the cause (I.C.20.f)', async () => {
    const crash = note(
      'Fled from the hurricane; the crash alone caused it.',
      'S42.022A',
      'V43.52XA',
      'X37.0XXA',
    );
    assert.deepEqual(await codes('dx/external-cause', crash), []);
    const storm = note('Blown over in the hurricane.', 'S42.022A', 'V43.52XA', 'X37.0XXA');
    assert.deepEqual(await codes('dx/external-cause', storm), ['X37.0XXA']);
  });

  describe('a cause that the note tells and no code says', () => {
    const told = async (words: string, ...diagnoses: string[]) =>
      (await findingsOf('dx/external-cause', note(words, ...diagnoses))).map(
        ({ at, authority, severity }) =>
          `${at} ${authority.replace('ICD-10-CM Official Guidelines ', '')} ${severity}`,
      );
    for (const [words, code, section] of [
      ['Hot oil ran over the wrist.', 'T23.271A', 'I.C.19.d.9'],
      ['Burned by flames of the grill.', 'T23.271A', 'I.C.19.d.9'],
      ['Slipped on ice.', 'S52.531A', 'I.C.20.a'],
      ['Bitten by a dog.', 'S81.852A', 'I.C.20.a'],
      ['Motor vehicle accident.', 'S42.022A', 'I.C.20.a'],
      ['Cut while slicing bread with a knife.', 'S61.211A', 'I.C.20.a'],
      ['Punched by a stranger.', 'S00.83XA', 'I.C.20.a'],
      ['Finger slammed in a car door.', 'S67.191A', 'I.C.20.a'],
    ] as const)
      it(words, async () => {
        assert.deepEqual(await told(words, code), [`${code} ${section} information`]);
      });
    it('is a hint where the note tells none, and nothing in the healing, beside a cause or suspected abuse', async () => {
      assert.deepEqual(await told('Swollen ankle.', 'S93.401A'), ['S93.401A I.C.20 hint']);
      assert.deepEqual(await told('Did not fall on anything. No fall from a bed.', 'S93.401A'), [
        'S93.401A I.C.20 hint',
      ]);
      assert.deepEqual(await told('Slipped on ice.', 'S52.531D'), []);
      assert.deepEqual(await told('Slipped on ice.', 'S52.531A', 'W00.0XXA'), []);
      assert.deepEqual(await told('Punched by someone.', 'T76.11XA', 'S00.83XA'), []);
    });
  });

  it('takes weeks at which something was found for none of today (I.C.15.a.3)', async () => {
    assert.deepEqual(await otherwise('Diabetes found at 26 weeks. 30 weeks today.', 'Z3A.30'), []);
    assert.deepEqual(await otherwise('Diabetes found at 26 weeks.', 'Z3A.30'), []);
    assert.equal((await otherwise('Seen with diabetes, at 26 weeks.', 'Z3A.30')).length, 1);
  });

  it('knows cannabis that is smoked from tobacco (I.C.15.l)', async () => {
    assert.deepEqual(
      await otherwise('Smokes cannabis every morning, dependent on it.', 'O99.322\nF12.20\nZ3A.22'),
      [],
    );
    assert.equal((await otherwise('Dependent, smokes every morning.', 'O99.322\nF12.20\nZ3A.22')).length, 1);
  });

  it('takes a disease in a pregnancy for named where the code beside it is (I.C.15.a.1)', async () => {
    const covid = 'Swab positive for COVID-19, without any symptom of it.';
    assert.deepEqual(await codes('chart/unsupported-code', note(covid, 'O98.513', 'U07.1')), []);
    assert.deepEqual(await codes('chart/unsupported-code', note(covid, 'O98.513', 'O24.410')), [
      'O98.513',
      'O24.410',
    ]);
  });

  it('is silent on a sequela beside what remained with a character too many (I.B.10)', async () => {
    const scar = (...diagnoses: string[]) =>
      codes('dx/encounter-character', note('Scar of a burn.', ...diagnoses));
    assert.deepEqual(await scar('L90.5XXS', 'T22.212S'), []);
    assert.deepEqual(await scar('T22.212S', 'X10.2ZZS'), ['T22.212S']);
    assert.deepEqual(await scar('I10', 'T22.212S'), []);
  });

  it('takes no heading, and no doubt by itself, for a disease (I.B.4)', async () => {
    const symptom = noteText({
      note: '[impression]\nPain of the right great toe, probably gout. Not confirmed.',
      diagnoses: 'M79.674',
    });
    assert.deepEqual(await findingsOf('chart/uncoded-diagnosis', symptom), []);
  });
});
