/** II.D: two diagnoses of which a stay ends with `either … or`, or `… versus …`: both are coded as if they were confirmed. */
import { type Span, slice, span } from '../model/text.ts';
import { search } from '../search/search.ts';
import type { ClaimContext, Report } from './check.ts';
import { codesIn } from './code-ranges.ts';
import { ENDS } from './doubted-at-discharge.ts';
import { about, named } from './list-fixes.ts';
import { isNamedWithin } from './named-in.ts';
import { clausesOf, statesDiagnoses } from './narrative.ts';
import { isSymptomCode } from './symptom-codes.ts';
import { isConfirmedOnly } from './uncertainty.ts';
import { unwrapped } from './unwrapped.ts';

/** What is set against a disease by the name of a drug is its effect, which these words do not tell: `sepsis vs NSAID`. */
const isDisease = codesIn('A00-N99', 'O00-QA1', 'S00-T35', 'T66-T88');

/** That the two are set against each other, where there is no more than an `or` between them. */
const APART =
  /\beither\b|\b(?:comparative|contrasting|competing|differential|undetermined|undecided|equally (?:likely|possible|probable)|both (?:remain |are |still )?possible|(?:not|never|un)(?:able)? ?(?:to )?(?:be )?(?:clear|determined?|certain|decided?|settled?|established|told|distinguish\w*|differentiat\w*|separat\w*) (?:which|apart|between)?|could not be (?:told|distinguished|differentiated|separated|settled|decided))\b/i;
/** The two, each up to where something else begins. */
const TWO =
  /(?:^|[.;:,)]\s*|\d\.\s*|\b(?:either|was|is|of|with|to|for|as|between)\s+)((?:(?!\b(?:either|or|and|versus|vs|between|was|is|with|of)\b)[\w'’/-]+ ){0,5}?[\w'’/-]+),? (?:or|versus|vs\.?|as opposed to) (?:else )?(?:an? |the )?((?:[\w'’/-]+ ){0,5}?[\w'’/-]+?)(?=\s*(?:[.;:,(]|$|\b(?:is|was|both|could|which|not|with|still|as)\b))/gi;
/** Less of a score is of words that only resemble those of a title. */
const WELL_NAMED = 0.5;
const MOST_ALIKE = 8;

/** Two diagnoses that a stay ends with, and the one of them that no listed code is for. */
export interface Compared {
  readonly one: string;
  readonly other: string;
  readonly missing: { readonly name: string; readonly at: Span };
}

/** A symptom that is listed first in the place of the two. */
export function comparedAtDischarge(context: ClaimContext): readonly Report[] {
  const [first] = context.listed;
  const compared = first && isSymptomCode(first.key) ? comparedIn(context) : undefined;
  if (!first || !compared) return [];
  const { one, other, missing } = compared;
  return [
    {
      ...about(first),
      severity: 'information',
      authority: 'ICD-10-CM Official Guidelines II.D',
      message: `${named(first)} is coded, and the stay ends with “${one}” against “${other}”: both are coded as if they were confirmed, and no listed code is for “${missing.name}”.`,
      related: [{ span: missing.at, message: 'The note says it here.' }],
    },
  ];
}

export function comparedIn(context: ClaimContext): Compared | undefined {
  const { document, claim, listed, codebook, date } = context;
  if (claim.setting !== 'inpatient' || !context.hasNote) return undefined;
  const clauses = clausesOf(document, claim).filter(
    (clause) => statesDiagnoses(clause) && ENDS.test(clause.heading),
  );
  const isSetApart = clauses.some(({ span: at }) => APART.test(unwrapped(document.text, at).words));
  for (const { span: whole, scopes } of clauses) {
    if (scopes.some(({ status }) => status !== 'uncertain')) continue;
    const text = slice(document.text, whole).replace(/[\r\n]/g, ' ');
    for (const match of text.matchAll(TWO)) {
      const [said, one = '', other = ''] = match;
      if (!isSetApart && !/ (?:versus|vs\.?|as opposed to) /i.test(said)) continue;
      const start = whole.start + match.index + said.indexOf(one);
      const end = whole.start + match.index + said.lastIndexOf(other);
      const two = [
        { name: one, at: span(start, start + one.length) },
        { name: other, at: span(end, end + other.length) },
      ].map(({ name, at }) => {
        const answers = search(codebook, `${name} `, {
          systems: ['icd-10-cm'],
          date,
          limit: MOST_ALIKE,
          billableOnly: true,
        });
        return { name, at, answers };
      });
      const isEach = two.every(({ answers: [best] }) =>
        best === undefined
          ? false
          : best.score >= WELL_NAMED &&
            isDisease(best.code) &&
            !isSymptomCode(best.code) &&
            !isConfirmedOnly(best.code),
      );
      const categories = new Set(two.map(({ answers: [best] }) => best?.code.slice(0, 3)));
      if (!isEach || categories.size < two.length) continue;
      const isCoded = ({ at, answers }: (typeof two)[number]): boolean =>
        listed.some(
          (sound) =>
            answers.some(({ code }) => code.slice(0, 3) === sound.key.slice(0, 3)) ||
            isNamedAsDisease(context, sound, at),
        );
      const uncoded = two.filter((each) => !isCoded(each));
      const [missing] = uncoded;
      if (missing) return { one, other, missing };
    }
  }
  return undefined;
}

const isNamedAsDisease = (
  context: ClaimContext,
  sound: Parameters<typeof isNamedWithin>[1],
  at: Span,
): boolean => !isSymptomCode(sound.key) && isNamedWithin(context, sound, at);
