/** What a note says of pressure ulcers, each with its site and stage (Guidelines FY2026, I.C.12.a). */
import assert from 'node:assert/strict';
import { noteText } from '../../../server/src/checks/samples-chart.ts';
import { findingsOf } from '../../helpers/engine.ts';

const STAY = 'admission: 2026-10-25\ndischarge: 2026-11-03';

const told = async (note: string, diagnoses: string, dates = 'date of service: 2026-11-03') =>
  (
    await findingsOf(
      'chart/otherwise-coded',
      noteText({ note: `[assessment]\n${note}`, diagnoses })
        .replace('office visit', dates === STAY ? 'discharge summary' : 'office visit')
        .replace(/^date of service: .*$/m, dates),
    )
  ).map(
    ({ at, authority, severity, fixes }) =>
      `${at} ${authority.replace(/.*I\.C\.12\.a\.?/, '')} ${severity} ${fixes.map(({ title }) => title.split(' ')[2]).join()}`,
  );
const inStay = (note: string, diagnoses: string) => told(note, diagnoses, STAY);

describe('pressure ulcers of a note', () => {
  it('have one code each (I.C.12.a.1)', async () => {
    const uncoded = ['stage 4 1 information '];
    const both = 'Pressure ulcers: right hip stage 2, left hip stage 4.';
    assert.deepEqual(await told(both, 'L89.212'), uncoded);
    assert.deepEqual(await told(both, 'L89.212\nL89.224'), []);
    assert.deepEqual(await told('Sacrum stage 4, right heel stage 2. Decubiti.', 'L89.612'), uncoded);
    assert.deepEqual(
      await told('Right heel stage 2 pressure ulcer. Left elbow stage 4.', 'L89.612'),
      uncoded,
    );
    assert.deepEqual(
      await told('Right heel stage 2 pressure ulcer. Left buttock stage 4.', 'L89.612'),
      uncoded,
    );
    assert.deepEqual(
      await told('Right heel stage 2 pressure ulcer. Right ankle stage 4.', 'L89.612'),
      uncoded,
    );
    assert.deepEqual(
      await told('Right heel stage 2 pressure ulcer. Sacral and coccyx stage 4.', 'L89.612'),
      uncoded,
    );
  });

  it('are not told by other words, of another disease, denied, or where the stages have no places', async () => {
    for (const other of [
      'Sacral chordoma, stage 4 cancer of the sacrum.',
      'No stage 4 ulcer of the sacrum.',
      'The sacrum is intact.',
      'Stages 2 and stage 4 of the sacrum.',
      'Stage 4 sacrum stage 4.',
      'Hip arthritis.',
      'Stage 4 cancer of the sacrum.',
      'Stage 2 of this heel, sacrum stage 4.',
    ])
      assert.deepEqual(await told(`Right heel stage 2 pressure ulcer. ${other}`, 'L89.612'), [], other);
    assert.deepEqual(await told('Right heel stage 2. Sacrum stage 4.', 'L89.612'), [], 'no word of pressure');
    assert.deepEqual(await told('Pressure ulcer of the sacrum, stage 4.', 'I10'), [], 'none is coded');
  });

  it('are read in a sentence that goes on in the next line', async () => {
    const wrapped = (note: string, code: string, read = told) => read(note.replaceAll('/', '\n'), code);
    assert.deepEqual(
      await wrapped(
        'She is followed by the wound clinic every week for her sacral pressure/ulcer, which on the exam of today by the nurse of the wound team was stage/3, dressed.',
        'L89.152',
      ),
      ['L89.152 1 to a.3 information L89.153'],
    );
    assert.deepEqual(await wrapped('Full/thickness pressure ulcer of the sacrum.', 'L89.153'), []);
    assert.deepEqual(
      await wrapped(
        'Heel pressure ulcer right stage 2 on/arrival, by day 8 it progressed/to stage 3.',
        'L89.613',
        inStay,
      ),
      await wrapped(
        'Heel pressure ulcer right stage 2 on arrival, by day 8 it progressed to stage 3.',
        'L89.613',
        inStay,
      ),
    );
  });

  it('may be of a side that the note or the code leaves open', async () => {
    assert.deepEqual(await told('Heel pressure ulcer, stage 2.', 'L89.612'), []);
    assert.deepEqual(await told('Left heel pressure ulcer, stage 2.', 'L89.602'), []);
    assert.deepEqual(await told('Both heels have a pressure ulcer, stage 2.', 'L89.612\nL89.622'), []);
    assert.deepEqual(await told('Heel pressure ulcer, stage 2. Hip stage 4.', 'L89.612'), [
      'stage 4 1 information ',
    ]);
  });

  it('are of the side that their sentence names', async () => {
    const right = 'Right lower extremity: pressure ulcer of the heel, stage 2.';
    assert.deepEqual(await told(right, 'L89.622'), ['stage 2 1 information ']);
    assert.deepEqual(await told(right, 'L89.612'), []);
    const both = 'Right and left leg swollen, pressure ulcer on one of the heels, stage 2.';
    assert.deepEqual(await told(both, 'L89.622'), []);
    const fever = 'Stage 4 sacral pressure ulcer, no fever.';
    assert.deepEqual(await told(fever, 'L89.622'), ['Stage 4 1 information ']);
  });

  it('have the stage of their site', async () => {
    const note = 'Stage 4 pressure ulcer of the right hip and stage 3 of the sacrum.';
    assert.deepEqual(await told(note, 'L89.213\nL89.153'), ['L89.213 1 to a.3 information L89.214']);
    assert.deepEqual(await told(note, 'L89.214\nL89.153\nL89.154'), []);
    const side = 'Left heel pressure ulcer under eschar, unable to be staged.';
    assert.deepEqual(await told(side, 'L89.629'), ['L89.629 1 to a.3 information L89.620']);
    assert.deepEqual(await told('Sacrum DTI. Stage 2 pressure ulcer, right heel.', 'L89.152\nL89.612'), [
      'L89.152 1 to a.3 information L89.156',
    ]);
  });

  it('are not coded where they are healed (I.C.12.a.4)', async () => {
    const warned = ['L89.152 4 warning '];
    assert.deepEqual(await told('Pressure ulcer of the sacrum, stage 2, healed.', 'L89.152'), warned);
    for (const open of [
      'Pressure ulcer of the sacrum, stage 2, nearly healed.',
      'Pressure ulcer of the sacrum, stage 2. The heel ulcer is healed.',
      'Pressure ulcer of the sacrum, stage 2, and the right heel healed.',
      'Pressure ulcer of the sacrum, stage 2, healed once. Sacral ulcer is back, stage 2.',
      'Pressure ulcer, stage 2, of the sacrum. Sacral fracture healed.',
    ])
      assert.deepEqual(await told(open, 'L89.152'), [], open);
    assert.deepEqual(await told('Pressure ulcer of the hip healed.', 'L89.159'), []);
    assert.deepEqual(await told('Pressure ulcer of the hip. Sacral fracture healed.', 'L89.159'), []);
    assert.deepEqual(await inStay('Pressure ulcer of the sacrum, stage 2, healed.', 'L89.152'), [
      'L89.152 4 information ',
    ]);
    const there = 'Pressure ulcer of the sacrum, stage 2 on arrival, healed by discharge.';
    assert.deepEqual(await inStay(there, 'L89.152'), []);
  });

  it('that grow in a stay have two codes (I.C.12.a.6)', async () => {
    const asked = ['L89.613 6 information '];
    const grown = 'Right heel pressure ulcer, st 2 on arrival, st 3 by day six.';
    assert.deepEqual(await inStay(grown, 'L89.613'), asked);
    assert.deepEqual(await told(grown, 'L89.613'), []);
    assert.deepEqual(await inStay(grown, 'L89.613\nE46'), asked);
    assert.deepEqual(await inStay(grown, 'L89.612\nL89.613'), []);
    const later = 'Right heel pressure ulcer of stage 2. It worsened to stage 3.';
    assert.deepEqual(await inStay(later, 'L89.613'), asked);
    assert.deepEqual(await inStay(later, 'L89.613\nL89.152'), [], 'it may be of the other one');
    for (const same of [
      'Right heel pressure ulcer, st 3 on arrival, st 3 by day six.',
      'Right heel pressure ulcer, st 3 on arrival, st 2 by day six.',
      'Right heel pressure ulcer, unstageable on arrival, stage 3 after debridement.',
      'Right heel pressure ulcer, once st 2, now st 3.',
      'Pressure ulcers on arrival: left heel stage 2, right heel stage 3.',
      'Right heel pressure ulcer, stage 3.',
    ])
      assert.deepEqual(
        (await inStay(same, 'L89.613')).filter((one) => one.startsWith('L')),
        [],
        same,
      );
  });

  it('without a documented stage are unspecified (I.C.12.a.2 and a.5)', async () => {
    const asked = ['L89.223 2 and a.5 information L89.229'];
    assert.deepEqual(await told('Left hip pressure ulcer, healing.', 'L89.223'), asked);
    assert.deepEqual(await told('Left hip pressure ulcer, full thickness.', 'L89.223'), []);
    assert.deepEqual(await told('Left hip pressure ulcer, healing.', 'L89.229'), []);
    assert.deepEqual(
      await told('Left hip wound, healing well with foam.', 'L89.223'),
      [],
      'no word of pressure',
    );
    const ofSkin = 'Left thigh ulcer with fat exposed, healing.';
    assert.deepEqual(await told(ofSkin, 'L97.122'), [], 'another kind of ulcer');
  });
});

describe('one of several pressure ulcers (I.C.12.a.1 and a.2)', () => {
  const HEEL = 'Right heel stage 3 pressure ulcer.';
  const sacrum = (words: string, code: string) =>
    told(`${HEEL} Sacral pressure ulcer${words}`, `${code}\nL89.613`);
  const UNSTAGEABLE = ['L89.153 1 to a.3 information L89.150'];

  it('is unstageable in one word or two', async () => {
    assert.deepEqual(await sacrum(', cannot be staged: unstageable.', 'L89.153'), UNSTAGEABLE);
    assert.deepEqual(await sacrum(': not stageable.', 'L89.153'), UNSTAGEABLE);
    assert.deepEqual(
      await told(
        'Pressure ulcers of the sacrum and right heel: cannot be staged, unstageable.',
        'L89.153\nL89.613',
      ),
      [...UNSTAGEABLE, 'L89.613 1 to a.3 information L89.610'],
    );
  });

  it('has two stages where it could be staged once', async () => {
    assert.deepEqual(await sacrum(', unstageable at first, stage 3 today.', 'L89.153'), []);
    assert.deepEqual(await sacrum(', stage 3, then unstageable.', 'L89.152'), []);
  });

  it('has the stage that debridement has shown', async () => {
    const bared = ', unstageable before, stage 4 with the slough taken off.';
    assert.deepEqual(await told(`Sacral pressure ulcer${bared}`, 'L89.150'), ['L89.150 2 information ']);
    assert.deepEqual(await sacrum(bared, 'L89.150'), [], 'of which one the stage is, is not certain');
    assert.deepEqual(
      await told('Sacral pressure ulcer, unstageable. It was stage 3 last month.', 'L89.150'),
      [],
    );
  });
});

describe('an ulcer that is none of pressure', () => {
  it('tells nothing of one', async () => {
    assert.deepEqual(await told('Diabetic ulcer of the right heel.', 'L89.612'), []);
    assert.deepEqual(await told('Ulcer of the leg.', 'L89.612'), []);
  });
});

describe('the stage in a sentence of its own', () => {
  const apart = (words: string, code = 'L89.153') => told(words, code);
  const UNSTAGEABLE = ['L89.153 1 to a.3 information L89.150'];

  it('is of the one site that the note names, and of no other disease', async () => {
    assert.deepEqual(await apart('Pressure ulcer of the sacrum. It is unstageable.'), UNSTAGEABLE);
    assert.deepEqual(
      await apart('Chronic kidney disease. Pressure ulcer of the sacrum. It is unstageable.'),
      UNSTAGEABLE,
    );
    assert.deepEqual(
      await apart('Pressure ulcers of the sacrum and of the left hip. One is unstageable.'),
      [],
    );
    assert.deepEqual(await apart('Pressure ulcer of the left hip. It is unstageable.'), []);
    assert.deepEqual(await apart('Pressure ulcer of the sacrum. Kidney disease of stage 4.'), []);
    assert.deepEqual(await apart('Pressure ulcer of the sacrum. It is not stage 4.'), []);
  });
});

describe('the depth by which the Index tells a stage (I.C.12.a.3)', () => {
  const FULL = ['L89.152 3 information L89.153'];
  const deep = (words: string, code = 'L89.152') => told(words, code);

  it('is of a sentence that names the ulcer or its site', async () => {
    assert.deepEqual(await deep('Sacrum. Pressure ulcer with full-thickness tissue loss.'), FULL);
    assert.deepEqual(await deep('Pressure ulcers. Sacrum: full-thickness tissue loss.'), FULL);
    assert.deepEqual(
      await deep('Pressure ulcer of the sacrum. Full-thickness skin loss of the forearm.'),
      [],
    );
    assert.deepEqual(
      await deep('Pressure ulcer of the sacrum. The wound of the forearm has full-thickness skin loss.'),
      [],
    );
    assert.deepEqual(await deep('Pressure ulcer of the sacrum. The toe is covered by eschar.'), []);
    assert.deepEqual(await deep('Pressure ulcer of the sacrum. The bed is covered by eschar.'), [
      'L89.152 3 information L89.150',
    ]);
  });

  it('is neither denied nor of another ulcer', async () => {
    assert.deepEqual(await deep('Pressure ulcer of the sacrum, no full-thickness tissue loss.'), []);
    assert.deepEqual(
      await deep(
        'Pressure ulcer of the sacrum. Venous ulcer of the left ankle with full-thickness skin loss.',
      ),
      [],
    );
  });

  it('gives way to a stage, and tells nothing of several ulcers or of one that has another name', async () => {
    assert.deepEqual(await deep('Pressure ulcer of the sacrum, full-thickness tissue loss. Stage 2.'), []);
    assert.deepEqual(await deep('Pressure ulcer of the sacrum, full-thickness tissue loss.'), FULL);
    assert.deepEqual(await deep('Pressure ulcer of the sacrum, full-thickness tissue loss.', 'L89.156'), []);
    assert.deepEqual(
      await deep(
        'Pressure ulcers of the sacrum and right heel, full-thickness tissue loss.',
        'L89.152\nL89.612',
      ),
      [],
    );
  });
});

describe('the stage that an ulcer has come to (I.C.12.a.6)', () => {
  it('is that of now, outside of a stay', async () => {
    const grown = 'Left hip pressure ulcer, formerly deep tissue injury, now stage 3.';
    assert.deepEqual(await told(grown, 'L89.226'), ['L89.226 6 information L89.223']);
    assert.deepEqual(await told(grown, 'L89.223'), []);
    assert.deepEqual(await told('Left hip pressure ulcer. Kidney disease now stage 3.', 'L89.226'), []);
  });
});
