/** Divided vessels, pain at a fracture, sides of eyes and feet, nonunions that were treated, and cuts by mistake (Guidelines FY2026). */
import assert from 'node:assert/strict';
import { noteText } from '../../../../server/src/checks/samples-chart.ts';
import { ofCodes, said } from '../../../helpers/said.ts';

const ofNote = (rule: string, words: string, ...diagnoses: string[]) =>
  said(rule, noteText({ note: `[assessment]\n${words}`, diagnoses: diagnoses.join('\n') }));

describe('dx/order, a divided vessel or nerve behind a wound (I.C.19.b.2)', () => {
  it('asks where the note tells that it was divided', async () => {
    assert.deepEqual(
      await ofNote(
        'dx/order',
        'Knife slash of the left forearm with a transected ulnar artery, repaired. Laceration closed.',
        'S51.812A',
        'S55.012A',
      ),
      ['S55.012A I.C.19.b.2 information'],
    );
    assert.deepEqual(
      await ofNote(
        'dx/order',
        'Open wound of the left upper arm with the radial nerve severed.',
        'S41.112A',
        'S44.22XA',
      ),
      ['S44.22XA I.C.19.b.2 information'],
    );
  });

  it('is silent of a minor injury of it, and behind a fracture (I.C.19.b.2)', async () => {
    for (const words of ['the radial nerve partially cut, minor', 'the radial nerve intact, not severed'])
      assert.deepEqual(
        await ofNote('dx/order', `Open wound of the left upper arm, ${words}.`, 'S41.112A', 'S44.22XA'),
        [],
      );
    assert.deepEqual(
      await ofNote('dx/order', 'Fracture of the humerus, radial nerve severed.', 'S42.302A', 'S44.22XA'),
      [],
    );
  });
});

describe('dx/symptom-with-diagnosis, pain at a fracture (I.B.5)', () => {
  for (const [fracture, pain] of [
    ['S52.531A', 'M25.531'],
    ['S42.212A', 'M25.512'],
    ['S82.141A', 'M25.561'],
    ['S72.012A', 'M25.552'],
    ['S82.61XA', 'M25.571'],
    ['S52.021A', 'M25.521'],
  ] as const)
    it(`${pain} is a part of ${fracture}`, async () => {
      assert.deepEqual(await ofCodes('dx/symptom-with-diagnosis', fracture, pain), [
        `${pain} I.B.5 and I.C.18.b information`,
      ]);
    });
  it('and of a rib', async () => {
    assert.equal((await ofCodes('dx/symptom-with-diagnosis', 'S22.32XA', 'R07.81')).length, 1);
  });
  it('is none of another site or side, nor behind what a fracture has left', async () => {
    assert.deepEqual(await ofCodes('dx/symptom-with-diagnosis', 'S52.531A', 'M25.532'), []);
    assert.deepEqual(await ofCodes('dx/symptom-with-diagnosis', 'S52.531A', 'M25.521'), []);
    assert.deepEqual(await ofCodes('dx/symptom-with-diagnosis', 'M25.531', 'S52.531S'), []);
  });
});

describe('chart/side-mismatch, both eyes and both feet (I.B.13)', () => {
  const sides = (words: string, code: string) => ofNote('chart/side-mismatch', words, code);
  it('reads OD, OS and OU, each side and the feet', async () => {
    for (const [words, code] of [
      ['Primary open-angle glaucoma, moderate, in each eye. Trabeculectomy OD this morning.', 'H40.1112'],
      ['Hallux valgus on both feet. Bunionectomy on the left foot done.', 'M20.12'],
      ['Age-related nuclear cataract OS. Phaco planned.', 'H25.11'],
    ] as const)
      assert.equal((await sides(words, code)).length, 1, words);
    assert.deepEqual(await sides('Age-related nuclear cataract OD.', 'H25.11'), []);
    assert.deepEqual(await sides('Opioid OD. Pain of the left knee.', 'M25.562'), []);
  });
});

describe('dx/encounter-character, a nonunion that was treated (I.C.19.c.1)', () => {
  it('has the character of a nonunion', async () => {
    for (const [words, code] of [
      ['Nonunion of the left tibia shaft fracture, treated in a cast last summer.', 'S82.222A'],
      ['Left humerus shaft, plated eight months ago: not united, pseudarthrosis.', 'S42.302D'],
    ] as const)
      assert.equal((await ofNote('dx/encounter-character', words, code)).length, 1, words);
  });
  it('may be seen for the first time (I.C.19.c.1)', async () => {
    assert.deepEqual(
      await ofNote(
        'dx/encounter-character',
        'Nonunion of the left tibia shaft fracture, which he had never shown to anybody.',
        'S82.222A',
      ),
      [],
    );
  });
  it('is active treatment where the note says so', async () => {
    assert.equal(
      (
        await ofNote(
          'dx/encounter-character',
          'Left shin laceration 2 weeks ago, still under active treatment: debridement.',
          'S81.812D',
        )
      ).length,
      1,
    );
  });
});

describe('chart/otherwise-coded, what was cut by mistake (I.C.19.g.5)', () => {
  const cut = (words: string, ...codes: string[]) => ofNote('chart/otherwise-coded', words, ...codes);
  it('has a code of its organ', async () => {
    for (const words of [
      'The common duct was lacerated, an accidental tear, and repaired.',
      'The bladder was cut inadvertently and repaired.',
      'Inadvertent enterotomy, closed.',
    ])
      assert.deepEqual(await cut(words, 'T81.89XA'), ['T81.89XA I.C.19.g.5 information']);
    assert.deepEqual(await cut('Inadvertent enterotomy, closed.', 'K91.71', 'T81.89XA'), []);
    assert.deepEqual(await cut('Wound that does not heal.', 'T81.89XA'), []);
  });
});

describe('dx/contradiction, counseling about alcohol and drugs (I.C.21.c.10)', () => {
  it('has the use, abuse or dependence beside it', async () => {
    assert.equal((await ofCodes('dx/contradiction', 'Z71.41')).length, 1);
    assert.equal((await ofCodes('dx/contradiction', 'Z71.51')).length, 1);
    assert.deepEqual(await ofCodes('dx/contradiction', 'Z71.41', 'F10.10'), []);
    assert.deepEqual(await ofCodes('dx/contradiction', 'Z71.51', 'F12.20'), []);
  });
});
