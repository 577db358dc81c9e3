/** Fractures of specified sites are coded individually, and a note names one that no code has (Guidelines FY2026 I.C.19.c). */
import assert from 'node:assert/strict';
import { noteText } from '../../../../server/src/checks/samples-chart.ts';
import { findingsOf } from '../../../helpers/engine.ts';
import { note } from './found.ts';

/** The fractures that no code is for. */
const fracturesOf = async (text: string): Promise<string[]> =>
  (await findingsOf('chart/uncoded-diagnosis', text))
    .filter(({ message }) => message.includes('fractures of specified sites are coded individually'))
    .map(({ message }) => /“([^”]*)”/.exec(message)?.[1] ?? '');

describe('chart/uncoded-diagnosis, fractures of several bones (I.C.19.c)', () => {
  const fractures = (words: string, ...diagnoses: string[]) => fracturesOf(note(words, ...diagnoses));
  for (const [words, code, said] of [
    [
      'Radial styloid fracture, nondisplaced. Fracture of the scaphoid waist too.',
      'S52.514A',
      'Fracture of the scaphoid',
    ],
    [
      'Fracture of the femoral shaft. Films also show a break: fractured left patella.',
      'S72.301A',
      'fractured left patella',
    ],
    // Open fractures have B and C.
    [
      'Open fracture of the femoral shaft. She has a fractured left patella too.',
      'S72.301B',
      'fractured left patella',
    ],
    [
      'Open fracture of the femoral shaft. She has a fractured left patella too.',
      'S72.301C',
      'fractured left patella',
    ],
  ] as const)
    it(`${code}: ${words}`, async () => {
      assert.deepEqual(await fractures(words, code), [said]);
    });
  for (const [words, ...listed] of [
    ['Radial styloid fracture. Scaphoid fracture.', 'S52.514A', 'S62.024A'],
    ['Radial styloid fracture. No fracture of the scaphoid.', 'S52.514A'],
    ['Radial styloid fracture. Old scaphoid fracture of 2011.', 'S52.514A'],
    ['Radial styloid fracture, the scaphoid is intact.', 'S52.514A'],
    ['Pathological fracture of the femur. Rib fracture.', 'M84.551A'],
    // I.C.13.d.2: a fracture that the disease has brought has M80, whatever else is broken.
    ['Radial styloid fracture. She has a fractured left patella too.', 'S52.514A', 'M80.08XA'],
    // I.C.19.c: while an earlier fracture heals it is told without being treated.
    ['Radial styloid fracture, healing. She has a fractured left patella too.', 'S52.514D'],
    // Beside no fracture it is no further one.
    ['Laceration of the right hand. She has a fractured left patella too.', 'S61.411A'],
  ] as const)
    it(`nothing with ${listed.join()}: ${words}`, async () => {
      assert.deepEqual(await fractures(words, ...listed), []);
    });

  it('is not told again where an item of the assessment leads to its code', async () => {
    const text = noteText({
      note: '[hpi]\nFilms: fractured left patella.\n\n[assessment]\n1. Radial styloid fracture, right\n2. Displaced transverse fracture of the left patella',
      diagnoses: 'S52.511A',
    });
    assert.deepEqual(await fracturesOf(text), []);
    assert.equal((await findingsOf('chart/uncoded-diagnosis', text)).length, 1);
  });

  it('is told under headings of the visit, not of the past', async () => {
    const under = (heading: string) =>
      fracturesOf(
        noteText({
          note: `[${heading}]\nShe has a fractured left patella.\n\n[assessment]\nFracture of the femoral shaft.`,
          diagnoses: 'S72.301A',
        }),
      );
    assert.deepEqual(await under('exam'), ['fractured left patella']);
    assert.deepEqual(await under('past history'), []);
    assert.deepEqual(await under('family history'), []);
  });

  it('is not told of an item that has its code', async () => {
    const coded = (item: string, exam: string) =>
      fracturesOf(
        noteText({ note: `[exam]\n${exam}\n\n[assessment and plan]\n${item}`, diagnoses: 'I10' }).replace(
          '\n[diagnoses]\nI10\n',
          '',
        ),
      );
    const both = '1. S52.514A Radial styloid, with a fractured left patella beside it.';
    assert.deepEqual(await coded(both, 'Alert.'), []);
    assert.deepEqual(await coded('1. S52.514A Radial styloid.', 'She has a fractured left patella.'), [
      'fractured left patella',
    ]);
  });
});
