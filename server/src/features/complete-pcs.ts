/** An ICD-10-PCS code typed character by character: what may follow, and the titles of the codes that are whole. */

import type { Codebook } from '../codebook/code-set.ts';
import { type NextCharacter, nextCharacters, PCS_LENGTH } from '../codebook/pcs-axes.ts';
import { codeKey } from '../model/codes.ts';
import type { IsoDate } from '../model/dates.ts';
import type { Choice } from './choice.ts';

/** A character that may follow, and the title of the code where it makes one whole. */
export interface PcsCharacter {
  readonly character: string;
  readonly axis: string;
  readonly meaning: string;
  readonly definition: string;
  readonly title: string;
}

/** What may follow the beginning of a code on a date, as a person may have typed it. */
export const nextPcsCharacters = (codebook: Codebook, typed: string, date: IsoDate): PcsCharacter[] =>
  nextCharacters(codebook, codeKey(typed.trim()), date).map((next) =>
    pcsCharacter(codebook, next, typed, date),
  );

function pcsCharacter(codebook: Codebook, next: NextCharacter, typed: string, date: IsoDate): PcsCharacter {
  const title = codebook.set('icd-10-pcs')?.periodOn(next.code.index, date)?.title ?? '';
  const whole = typed.trim().length === PCS_LENGTH - 1;
  return {
    character: next.character,
    axis: next.axis,
    // A value that no table names yet is told by a code that has it.
    meaning: next.meaning || title,
    definition: next.definition?.definition ?? '',
    title: whole ? title : '',
  };
}

/**
 * The beginnings of codes in force, one character longer than what is typed; whole codes with their titles where
 * that character is the last. None where no code begins as typed, so that it is looked for as words.
 */
export function pcsChoices(codebook: Codebook, typed: string, date: IsoDate): readonly Choice[] {
  const prefix = codeKey(typed.trim());
  return nextPcsCharacters(codebook, prefix, date).map(({ character, axis, meaning, title }): Choice => {
    const key = prefix + character;
    return {
      kind: title === '' ? 'beginning' : 'code',
      label: key,
      detail: title === '' ? `${axis}: ${meaning}` : title,
      insert: key,
      code: { system: 'icd-10-pcs', key, date },
    };
  });
}
