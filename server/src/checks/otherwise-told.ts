/** What a note says by the rows of `otherwise/`: where it has their words, and that a code is not for them. */
import type { Claim } from '../model/document.ts';
import { slice, span } from '../model/text.ts';
import { wordsOf } from '../model/words.ts';
import type { ClaimContext, Report, SoundDiagnosis } from './check.ts';
import { choices } from './code-fixes.ts';
import { pastPlacesOfNoun } from './disease-nouns.ts';
import { isNote, supportOf } from './evidence.ts';
import { about, billable, named } from './list-fixes.ts';
import { clausesIn, lineAt, type Mention, mentionsOf, statementAt, statesDiagnoses } from './narrative.ts';
import type { Otherwise } from './otherwise/otherwise.ts';

/**
 * What the first of the rows for a diagnosis tells of it whose words the note has.
 * @param done the rows that have spoken of the encounter and speak once
 */
export function byRules(
  context: ClaimContext,
  diagnosis: SoundDiagnosis,
  done: Set<Otherwise>,
  rules: readonly Otherwise[],
): Report | undefined {
  for (const rule of rules) {
    if (done.has(rule) || (context.claim.narrative.length === 0 && asksForWords(rule))) continue;
    const at = placeOf(context, rule, diagnosis);
    if (!at && !isUnsaid(context, rule)) continue;
    if (rule.once) done.add(rule);
    const { section, why, severity, instead, lacking } = rule;
    const right = instead ? billable([instead(diagnosis)], diagnosis) : [];
    // Another phase of an injury is another one for its cause and its extent.
    const isOtherPhase = right.some((index) => isSameButPhase(diagnosis.set.keyAt(index), diagnosis.key));
    const note = at ? `says “${slice(context.document.text, at.span)}”` : 'has no word for it';
    return {
      ...about(diagnosis),
      severity: severity ?? 'warning',
      authority: `ICD-10-CM Official Guidelines ${section}`,
      message: `The note ${note}, and ${lacking ? 'no listed code says it' : `${named(diagnosis)} is coded`}: ${why}.`,
      ...(at ? { related: [{ span: at.span, message: 'The note says it here.' }] } : {}),
      fixes: choices(diagnosis.diagnosis, diagnosis.set, right, diagnosis.date),
      ...(rule.refutes || isOtherPhase ? { refutes: true } : {}),
      ...(lacking ? { aside: true } : {}),
      unless: ['dx/confirmed-only'],
    };
  }
  return undefined;
}

/** Whether two codes of an injury differ by their seventh characters alone. */
const isSameButPhase = (one: string, other: string): boolean => one.slice(0, 6) === other.slice(0, 6);

const isUnsaid = ({ document, claim }: ClaimContext, { lacks }: Otherwise): boolean =>
  lacks !== undefined && isNote(document, claim) && mentionsOf(document, claim, lacks).length === 0;

/** Where the note says it, unless it says elsewhere, or another code does, what makes the code right. */
function placeOf(
  context: ClaimContext,
  {
    says,
    status: wanted,
    notBehind,
    unless,
    orSaid,
    besides,
    near,
    also,
    where,
    listed: stands,
    concluded,
  }: Otherwise,
  diagnosis: SoundDiagnosis,
): Mention | undefined {
  const { document, claim, listed } = context;
  if (!says || !isIn(claim, where)) return undefined;
  if (stands && (stands === 'first') !== (listed[0] === diagnosis)) return undefined;
  // What has passed in the course of a stay was there in it.
  const isAffirmed = ({ status }: Mention): boolean =>
    status === 'affirmed' || (status === 'resolved' && claim.setting === 'inpatient');
  /** A circumstance may be of the past where the words may. */
  const isThere = (mention: Mention): boolean =>
    isAffirmed(mention) || (wanted === 'affirmed or past' && mention.status === 'personal-history');
  const tells = (words: RegExp) => [
    ...mentionsOf(document, claim, words),
    ...mentionsInDescription(context, diagnosis, words),
  ];
  const affirms = (words?: RegExp) => words !== undefined && tells(words).some(isAffirmed);
  const isRight = () =>
    (also !== undefined && !tells(also).some(isThere)) ||
    affirms(unless) ||
    (orSaid !== undefined && tells(orSaid).length > 0) ||
    context.sound.some((other) => isOfTheEncounter(other) && besides?.(other, diagnosis));
  const mentions = tells(says);
  const isPlace = near && mentions.length > 0 ? isNear(context, diagnosis, mentions, near) : () => true;
  return mentions.find(
    (mention) =>
      (wanted === 'any' ||
        isAffirmed(mention) ||
        (wanted === 'as if certain' && isDoubtedAtEnd(claim, mention)) ||
        (wanted === 'affirmed or past' && mention.status === 'personal-history')) &&
      (!concluded || statesDiagnoses(mention.clause)) &&
      isPlace(mention) &&
      !notBehind?.test(lineAt(document.text, span(mention.clause.span.start, mention.span.start))) &&
      !isRight(),
  );
}

/** What a stay ends with is coded as if it existed, though it is doubted. */
const isDoubtedAtEnd = ({ setting }: Claim, { status, clause }: Mention): boolean =>
  setting === 'inpatient' && status === 'uncertain' && statesDiagnoses(clause);

/** What stands behind a code of a note in its author's words, and is not of its title. */
function mentionsInDescription(
  { document }: ClaimContext,
  { diagnosis: { description }, title }: SoundDiagnosis,
  says: RegExp,
): readonly Mention[] {
  if (!description) return [];
  const ofTitle = title.toLowerCase();
  return clausesIn(document.text, description.span, 'diagnosis').flatMap((clause) =>
    [...slice(document.text, clause.span).matchAll(says)]
      .filter(([said]) => !wordsOf(said).every((word) => ofTitle.includes(word)))
      .map((match): Mention => {
        const at = span(clause.span.start + match.index, clause.span.start + match.index + match[0].length);
        return { ...statementAt(clause, at), span: at, clause };
      }),
  );
}

/** Causes too, which a claim lists apart; what was thought at the door is not what is coded. */
const isOfTheEncounter = ({ diagnosis: { role } }: SoundDiagnosis): boolean =>
  role !== 'admitting' && role !== 'reason-for-visit';

/** A line of remarks leaves out what a note would tell, so that nothing follows from a word it has not. */
const asksForWords = ({ severity, orSaid }: Otherwise): boolean =>
  severity === 'information' && orSaid !== undefined;

const isIn = ({ setting }: Claim, where: Otherwise['where']): boolean =>
  where === 'no stay' ? setting !== 'inpatient' : where === undefined || where === setting;

/** Whether a mention stands in a clause that names the condition of a diagnosis. */
function isNear(
  context: ClaimContext,
  diagnosis: SoundDiagnosis,
  mentions: readonly Mention[],
  near: Otherwise['near'],
): (mention: Mention) => boolean {
  const support = supportOf(context, diagnosis);
  const places = support.kind === 'named' ? support.places : [];
  const isElsewhereToo =
    near === 'nowhere else' &&
    places.some((place) => place.status === 'affirmed' && !standsAt(mentions)(place));
  if (places.length > 0) return isElsewhereToo ? () => false : standsAt(places);
  const nouns = pastPlacesOfNoun(context, diagnosis);
  return standsAt(nouns.every(standsAt(mentions)) ? nouns : []);
}

const standsAt =
  (places: readonly Mention[]): ((mention: Mention) => boolean) =>
  ({ clause }) =>
    places.some((place) => place.clause === clause);
