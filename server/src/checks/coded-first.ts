/** What the code first notes of the Tabular say of two diagnoses. */
import { listHas } from '../codebook/code-list.ts';
import type { SoundDiagnosis } from './check.ts';
import { notesFor } from './tabular-notes.ts';

/** Whether a code first note of a diagnosis names another one: `dx/code-first` judges the order of the two. */
export const isCodedFirst = (diagnosis: SoundDiagnosis, other: SoundDiagnosis): boolean =>
  notesFor(diagnosis).codeFirst.some(({ codes }) => listHas(codes, other.index));
