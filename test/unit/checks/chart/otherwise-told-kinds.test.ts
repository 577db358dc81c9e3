/** Bites, things in wounds, catheters, valves, grafts and openings, by the words of notes (titles of the Tabular; Guidelines FY2026). */
import assert from 'node:assert/strict';
import { type Case, codes, note, otherwise, saidOf, tellsOf } from './found.ts';

const FOUND: readonly Case[] = [
  ['S61.411A I.B.2 information ', 'Dog bite of the right hand.'],
  ['S91.331A I.B.2 information S91.341A', 'Puncture wounds R foot with retained spines, dug out.'],
  ['N39.0 I.C.19.g and I.B.16 information ', 'UTI due to the indwelling catheter.'],
  ['R97.20 I.B.2 information R97.21', 'Biochemical rise of PSA after prostatectomy.'],
  ['K21.9 I.C.16.a.5 information P78.83', 'Gastroesophageal reflux, 3 weeks old.'],
  ['Z95.2 I.B.2 information ', 'SAVR 2020 with a bovine valve, working well.'],
  ['Z94.81 I.B.2 information ', '14 months after autologous stem cell transplant.'],
  ['Z93.3 I.B.2 information ', 'End ileostomy, skin fine.'],
  ['T82.858A I.B.2 information ', 'AV graft with occlusive thrombus, declotted.'],
  ['Z34.03 I.C.15.b.1 warning ', 'Reduced fetal movement at 33 weeks.'],
];

const SILENT: readonly Case[] = [
  ['S61.411A', 'Laceration of the right hand on glass, no foreign body.'],
  ['S01.511A', 'Laceration of the lip, he bit his lip.'],
  ['S61.451A', 'Dog bite of the right hand.'],
  ['N39.0', 'UTI. Foley out since last month.'],
  ['K21.9', 'Reflux since she had her newborn.'],
  ['Z95.2', 'Mechanical aortic valve.'],
  ['T82.868A', 'AV graft with occlusive thrombus, declotted.'],
];

describe('bites, things in wounds, valves, grafts and openings', () => {
  tellsOf(FOUND, SILENT, otherwise);

  it('an item that leads to one code, of whose category none is listed, is asked for', async () => {
    const said = (words: string, ...diagnoses: string[]) =>
      codes('chart/uncoded-diagnosis', note(words, ...diagnoses));
    // Index: Syndrome, postlaminectomy; Whiplash injury.
    assert.deepEqual(await said('Failed back surgery syndrome. SCS trial.', 'M54.16'), ['M96.1']);
    assert.deepEqual(await said('Whiplash.', 'M54.2'), ['S13.4XXA']);
    assert.deepEqual(await said('Failed back surgery syndrome. SCS trial.', 'M96.1'), []);
    // A hypertension with kidney disease says that there is one (I.C.9.a).
    assert.deepEqual(await said('Hypertension, controlled. ESRD.', 'I12.0', 'N18.6'), []);
    assert.deepEqual(await said('Low salt. Hypertension.', 'I10'), []);
  });

  it('words of titles are told by others', async () => {
    const said = (text: string) => codes('chart/unsupported-code', text);
    assert.deepEqual(await said(note('Acute gastritis, hematemesis.', 'K29.01')), []);
    assert.deepEqual(await said(note('Clogged gastrostomy tube, replaced.', 'K94.23')), []);
    assert.deepEqual(await said(note('B12 deficiency, injections.', 'E53.8')), []);
  });

  it('an insufficiency fracture is no injury, and six weeks postpartum may be to come', async () => {
    assert.deepEqual(
      await codes('chart/other-code', note('Insufficiency fracture of the sacrum, atraumatic.', 'M84.48XA')),
      [],
    );
    assert.deepEqual(
      await saidOf(
        note(
          'Acute femoral DVT at 25 weeks; enoxaparin through 6 weeks postpartum.',
          'O22.32',
          'I82.412',
          'Z3A.25',
        ),
      ),
      [],
    );
  });
});
