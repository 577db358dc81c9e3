/** The screening before what it found; a test for a symptom is no screening (Guidelines I.C.21.c.5). */
import type { Claim, CodingDocument } from '../model/document.ts';
import type { ClaimContext, Report } from './check.ts';
import { about, moveBefore, named, removals, standing } from './list-fixes.ts';
import { mentionsOf } from './narrative.ts';
import { rulesAbout } from './rules-about.ts';
import { SCREENINGS } from './screenings.ts';

const screeningsAbout = rulesAbout(SCREENINGS, ({ screening }) => screening);

/** A note of a patient who came for a screening and noticed nothing. */
const WITHOUT_SYMPTOMS =
  /\b(?:no|without|denies)(?: any)?(?: breast| gi| bowel| urinary| other)? (?:complaints?|symptoms?|concerns?)\b|\basymptomatic\b/gi;
const SCREENING = /\bscreening\b/gi;

const saysWithoutSymptoms = (document: CodingDocument, claim: Claim): boolean =>
  [WITHOUT_SYMPTOMS, SCREENING].every((words) => mentionsOf(document, claim, words).length > 0);

export function screeningFirst({ document, claim, listed }: ClaimContext): readonly Report[] {
  const reports: Report[] = [];
  const [first] = listed;
  for (const { screening, findings, symptoms } of screeningsAbout(listed)) {
    const screened = listed.find(({ key }) => screening(key));
    if (!screened || !first) continue;
    const symptom = listed.find(({ key }) => symptoms(key));
    // A sign that the screening found is no reason for it.
    const isFound = saysWithoutSymptoms(document, claim);
    if (symptom && !isFound)
      reports.push({
        ...about(screened),
        authority: 'ICD-10-CM Official Guidelines I.C.21.c.5',
        message: `${named(screened)} is listed beside ${named(symptom)}: a test because of a sign or symptom is a diagnostic examination, not a screening.`,
        related: standing([symptom]),
        fixes: removals(claim, screened),
        unless: ['chart/otherwise-coded'],
      });
    else if (findings(first.key) || first === symptom)
      reports.push({
        ...about(screened),
        authority: 'ICD-10-CM Official Guidelines I.C.21.c.5',
        message: `${named(screened)} is listed behind ${named(first)}: where the screening was the reason for the visit, it comes first and what it found second.`,
        related: standing([first]),
        fixes: [moveBefore(screened, first)],
      });
  }
  return reports;
}
