/** dx/code-also: a second code that may be needed to describe the condition. */
import type { Instruction } from '../../codebook/note-index.ts';
import { ALL_KINDS, type ClaimCheck, type Said } from '../check.ts';
import { choicesNamed, hasNamed, isAbout, noteText } from '../instructions.ts';
import { insertions, named } from '../list-fixes.ts';
import { withDiagnoses } from '../samples.ts';
import { noteStands, notesFor, quoted, tabularName } from '../tabular-notes.ts';

export const codeAlso: ClaimCheck = {
  id: 'dx/code-also',
  scope: 'claim',
  severity: 'hint',
  kinds: ALL_KINDS,
  speaksOf: (_, code) => notesFor(code).codeAlso.some(asks),
  title: 'A second code may be needed to describe the condition in full.',
  authority: 'ICD-10-CM Official Guidelines I.A.17; the code also notes of the Tabular List',
  why: 'A code also note says that two codes may be required to fully describe a condition. It gives no order: that depends on the encounter.',
  fixes: ['Add one of the codes that the note names, where they are few enough to choose from.'],
  notes: [
    'A hint only, and silent where the note leaves it open (“if applicable”, “any associated”, “if known”, “presence of”), names a condition that may be there, or gives examples.',
  ],
  wrong: [
    {
      says: 'dialysis without the kidney disease (Z49)',
      text: withDiagnoses('A: Z49.31  Encounter for adequacy testing for hemodialysis', 'B: Z99.2'),
    },
    {
      says: 'pain with psychological factors without the pain (F45.42)',
      text: withDiagnoses('A: F45.42  Pain disorder with related psychological factors'),
    },
  ],
  right: [
    {
      says: 'dialysis and the kidney disease',
      text: withDiagnoses(
        'A: Z49.31  Encounter for adequacy testing for hemodialysis',
        'B: N18.6',
        'C: Z99.2',
      ),
    },
    {
      says: 'either order',
      text: withDiagnoses('A: G89.4  Chronic pain syndrome', 'B: F45.42'),
    },
    {
      says: 'what may be there and need not: hypertension beside heart disease (I20–I25)',
      text: withDiagnoses('A: I25.10  Atherosclerotic heart disease of native coronary artery'),
    },
    {
      says: 'any associated injury (S01: any associated injury)',
      text: withDiagnoses('A: S01.01XA  Laceration without foreign body of scalp, initial encounter'),
    },
  ],
  run({ claim, sound }) {
    const said: Said[] = [];
    for (const diagnosis of sound) {
      for (const note of notesFor(diagnosis).codeAlso) {
        if (!asks(note) || !isAbout(note, diagnosis) || hasNamed(claim, note.codes, diagnosis)) continue;
        said.push({
          span: diagnosis.diagnosis.code.span,
          message: `${named(diagnosis)} may take a second code. Code also at ${noteStands(note.owner)}: ${quoted(noteText(note))}.`,
          release: tabularName(diagnosis),
          code: diagnosis.code,
          system: diagnosis.set.system,
          fixes: insertions(claim, choicesNamed(note.codes, diagnosis), diagnosis),
        });
      }
    }
    return said;
  },
};

/** The notes that speak of what is there for certain; others (`presence of`, a condition by its name) of what may be. */
const SPEAKS_OF_ONE = /^(?:the )?(?:associated|type of)\b/;

const asks = ({ opening, codes, isOptional, hasExamples }: Instruction): boolean =>
  codes.length > 0 && !isOptional && !hasExamples && SPEAKS_OF_ONE.test(opening);
