/** Each site of an injury has its code (Guidelines FY2026 I.C.19.b, c and d.5). */
import assert from 'node:assert/strict';
import { noteText } from '../../../../server/src/checks/samples-chart.ts';
import { findingsOf } from '../../../helpers/engine.ts';
import { note } from './found.ts';

/** The sites that no code is for, with the section. */
const sites = async (words: string, ...diagnoses: string[]): Promise<string[]> =>
  (await findingsOf('chart/uncoded-diagnosis', note(words, ...diagnoses))).map(
    ({ message, authority }) =>
      `${/“([^”]*)”/.exec(message)?.[1]} ${authority.replace('ICD-10-CM Official Guidelines ', '')}`,
  );

describe('chart/uncoded-diagnosis, sites of one injury', () => {
  for (const [words, code, said] of [
    [
      'Second-degree burns of left forearm and left thigh, total 5 percent.',
      'T22.212A',
      'left thigh I.C.19.d.5',
    ],
    [
      'Partial-thickness burns of the left forearm, 2 percent, and of the left thigh, 3 percent.',
      'T22.212A',
      'the left thigh I.C.19.d.5',
    ],
    ['Abrasions of the right knee and left elbow.', 'S80.211A', 'left elbow I.C.19.b'],
    ['Scald, second degree, chest and left thigh.', 'T21.21XA', 'left thigh I.C.19.d.5'],
    ['Contusions of the left hip, right shoulder.', 'S70.02XA', 'right shoulder I.C.19.b'],
    // I.B.13 and I.C.13.a: sites of diseases.
    [
      'Idiopathic gout of the right ankle and of the left knee.',
      'M10.071',
      'the left knee I.B.13 and I.C.13.a',
    ],
    ['Cellulitis of the left lower leg and right forearm.', 'L03.116', 'right forearm I.B.13 and I.C.13.a'],
    ['Primary OA of right hip and left knee.', 'M16.11', 'left knee I.B.13 and I.C.13.a'],
    // The same site of the other side.
    ['Contusions of the left hip and right hip.', 'S70.02XA', 'right hip I.C.19.b'],
    ['Fractures of the left distal radius and left ankle.', 'S52.502A', 'left ankle I.C.19.c'],
    // What has no side of its own is of the one side that is named.
    ['Contusions of the left hip and knee.', 'S70.02XA S80.01XA', 'knee I.C.19.b'],
    // The first of several, once; the leg is not the back, though both are lower ones.
    ['Contusions of the left hip, right shoulder and left knee.', 'S70.02XA', 'right shoulder I.C.19.b'],
    ['Contusions of the lower back and left lower leg.', 'S30.0XXA', 'left lower leg I.C.19.b'],
    ['Lacerations of the forehead and the right forearm.', 'S01.81XA', 'the right forearm I.C.19.b'],
  ] as const)
    it(`${code} leaves one out: ${words}`, async () => {
      assert.deepEqual(await sites(words, ...code.split(' ')), [said]);
    });

  for (const [words, ...listed] of [
    ['Second-degree burns of left forearm and left thigh.', 'T22.212A', 'T24.212A', 'T31.0'],
    ['Abrasions of the right knee and left elbow.', 'S80.211A', 'S50.312A'],
    // Codes of several sites, or of the region that has both.
    ['Second-degree burns of the right hand and wrist.', 'T23.291A'],
    ['Laceration of the right thumb and index finger.', 'S61.011A', 'S61.210A'],
    ['Rheumatoid arthritis of the right wrist and left knee.', 'M05.79'],
    ['Cellulitis of the right ankle and right foot.', 'L03.115'],
    // Sites of which the side is open, and both sides with a code each.
    ['Contusions of the left hip, the knee and the right shoulder.', 'S70.02XA', 'S80.01XA', 'S40.011A'],
    ['Contusions of the left hip and both knees.', 'S70.02XA', 'S80.01XA', 'S80.02XA'],
    // One site alone, one that is denied, and an injury that is not coded at all.
    ['Contusion of the left hip.', 'S70.02XA'],
    ['Contusion of the left hip, no contusion of the right shoulder and left knee.', 'S70.02XA'],
    ['Hypertension.', 'I10'],
  ] as const)
    it(`${listed.join()} have all: ${words}`, async () => {
      assert.deepEqual(await sites(words, ...listed), []);
    });

  it('is not told beside another injury, nor beside an ulcer of no such site', async () => {
    const besides = async (words: string, code: string) =>
      (await sites(words, code)).filter((one) => /I\.(?:C\.19|B\.13)/.test(one));
    assert.deepEqual(await besides('Contusions of the left hip and right shoulder.', 'S93.401A'), []);
    assert.deepEqual(await besides('Road rash of the left elbow and right knee.', 'S93.401A'), []);
    const ulcers = note('Ulcers of the right foot and the left thigh.', 'K25.9', 'L97.512');
    const [found, ...more] = await findingsOf('chart/uncoded-diagnosis', ulcers);
    assert.match(found?.message ?? '', /“the left thigh” beside the site of L97\.512/);
    assert.deepEqual(more, []);
  });

  it('is told of each injury', async () => {
    const words =
      'Contusions of the left hip and right shoulder. Abrasions of the right knee and left elbow.';
    assert.deepEqual(await sites(words, 'S70.02XA', 'S80.211A'), [
      'right shoulder I.C.19.b',
      'left elbow I.C.19.b',
    ]);
  });

  it('is told where the note concludes', async () => {
    const text = note('Contusion of the left hip.', 'S70.02XA');
    assert.deepEqual(
      await findingsOf(
        'chart/uncoded-diagnosis',
        text.replace(
          '[assessment]',
          '[history]\nContusions of the left hip and right shoulder.\n\n[assessment]',
        ),
      ),
      [],
    );
  });
});

describe('sites that the examination tells', () => {
  // I.C.19.d.5: separate burn sites, where nothing is concluded.
  it('are read as those of an assessment are', async () => {
    const said = async (heading: string, ...diagnoses: string[]) =>
      (
        await findingsOf(
          'chart/uncoded-diagnosis',
          noteText({
            note: `[${heading}]\nSecond degree burns of the left forearm and of the left thigh.`,
            diagnoses: diagnoses.join('\n'),
          }),
        )
      ).length;
    assert.equal(await said('exam', 'T22.212A'), 1);
    assert.equal(await said('exam', 'T22.212A', 'T24.212A'), 0);
    assert.equal(await said('family history', 'T22.212A'), 0);
  });

  it('are told of blisters too', async () => {
    const blistered = (...diagnoses: string[]) =>
      findingsOf(
        'chart/uncoded-diagnosis',
        noteText({
          note: '[exam]\nBlisters of the right thigh and of the right lower leg.',
          diagnoses: diagnoses.join('\n'),
        }),
      );
    assert.equal((await blistered('T24.211A')).length, 1);
    assert.equal((await blistered('T24.211A', 'T24.231A')).length, 0);
  });
});
