/** Diseases that a note names by an abbreviation alone, in capitals: `PAF. Low burden.` */
import type { Abbreviations } from '../codebook/abbreviations.ts';
import { wordsOf } from '../model/words.ts';

/** These are more often something else: a drug, a test, a pressure, a person, a device, an agency, an English word. */
const OFTEN_ELSE =
  /^(?:acs|add|alf|all|amp|apd|append|bdr|bpd|cas|cav|conj|cps|csa|cvs|def|derm|dis|disp|dtp|et|gastro|hem|hep|histo|hit|hydro|hypo|hrs|lac|lam|mas|mat|mcc|men|mis|mono|ned|osteo|pcp|pds|pec|perf|pneumo|pni|poi|pres|prp|pvs|quad|rad|rhd|ras|rds|rpa|sad|sbp|scd|sirs|sos|spr|ssa|std|tdap|ted|ten|thora|tn|tons|tp|trich|ttp|tv|ulc)$/;

/** Whether letters that stand alone are more often something else than the disease that they may stand for. */
export const areOftenElse = (name: string): boolean => OFTEN_ELSE.test(name.trim().toLowerCase());

/** Three to six capitals, as notes write them. */
const CAPITALS = /(?<![\w/-])[A-Z]{3,6}(?![\w/-])/g;

/** What its last words name is none: `ankle foot orthosis`. */
const NO_DISEASE = /\b(?:\w*orthosis|\w*dialysis|vaccine|thoracentesis|paracentesis|evidence of disease)$/i;

/**
 * The abbreviations of a stretch of a note of which every meaning, by federal texts or ours, is a disease; in lower case.
 * @param isDisease whether a word, in lower case, says of a name that it is a disease
 * @param written the stretch; one in capitals throughout tells nothing by them
 */
export function abbreviatedIn(
  written: string,
  abbreviations: Abbreviations | undefined,
  isDisease: (word: string) => boolean,
): ReadonlySet<string> {
  const found = new Set<string>();
  if (!abbreviations) return found;
  for (const [token] of written.matchAll(CAPITALS)) {
    const word = token.toLowerCase();
    if (OFTEN_ELSE.test(word)) continue;
    const meanings = abbreviations.expansionsOf([word]).filter(({ source }) => source !== 'clinicians');
    if (
      meanings.length > 0 &&
      meanings.every(({ text }) => !NO_DISEASE.test(text) && wordsOf(text).some(isDisease))
    )
      found.add(word);
  }
  return found;
}
