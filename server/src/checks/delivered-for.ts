/** I.C.15.b.4: of what prompted an admission in which the child was born, the one that the delivery was for comes first. */
import { slice, span } from '../model/text.ts';
import type { ClaimContext, Report, SoundDiagnosis } from './check.ts';
import { codesIn } from './code-ranges.ts';
import { about, moveBefore, named, standing } from './list-fixes.ts';
import { isNamedWithin } from './named-in.ts';
import { mentionsOf } from './narrative.ts';
import { statedReasons } from './stated-reason.ts';

const isObstetric = codesIn('O10-O48', 'O60-O69', 'O98-O99');
const DELIVERY =
  '(?:induced|induction(?: of labor)?|iol|cesarean(?: section| delivery)?|c-section|section|c\\/s|(?:r|p|pl)?(?:lt)?cs|delivered|delivery|deliver her)';
/** `A cesarean for breech presentation`, `labor was induced because of pre-eclampsia`. */
const FOR = new RegExp(
  `\\b${DELIVERY}(?: (?!and\\b|or\\b|but\\b|of\\b)[\\w/-]+){0,4}? (?:for|because of|due to|on account of|indicated by)\\b`,
  'gi',
);
/** `Admitted for a planned primary cesarean: breech at term`. */
const TITLED = new RegExp(
  `\\b(?:planned|scheduled|elective|primary|repeat|urgent|emergent|emergency|stat)\\b[^.;:\\n]{0,30}\\b${DELIVERY} ?(?::|\\(| - | – |, indication:?)`,
  'gi',
);
/** `The pre-eclampsia was what made us deliver her`, `abruption, which led to a cesarean`. */
const MADE = new RegExp(
  `(?:,? which)? (?:was|is) (?:what|why|the reason)[^.;]{0,40}\\b${DELIVERY}|,? (?:which )?(?:led to|prompted|required|indicated|forced) (?:an? |the |her )?(?:\\w+ )?${DELIVERY}|,? for which (?:labor was |she was |an? |the )?(?:\\w+ )?${DELIVERY}`,
  'gi',
);
/** `For the abruption an emergency cesarean`, `because of the bleeding previa cesarean the same night`. */
const FIRST = new RegExp(
  `\\b(?:for|because of|due to|on account of|owing to) (?:the |her |this )?(?:[\\w-]+ ){1,5}?(?:an? |the |we (?:did|performed) (?:an? )?|she (?:had|underwent) (?:an? )?)?(?:(?:emergency|emergent|urgent|stat|primary|repeat|prompt|immediate) )?${DELIVERY}\\b`,
  'gi',
);

/** `For IV iron, and pre-eclampsia, for induction`: what stands before it in its part of the sentence. */
const FOR_DELIVERY = new RegExp(
  `,? (?:for|needing|requiring|to have) (?:(?:the|her|an?|planned|prompt|medical|scheduled|immediate|urgent) ){0,2}${DELIVERY}\\b`,
  'gi',
);
/** Where another part of the sentence begins. */
const LAST_PART = /^.*(?:;|:|\band\b|\bbut\b|\balso\b)/is;

/** The condition that the note says the delivery was for, behind another one of the pregnancy. */
export function deliveredFor(context: ClaimContext, first: SoundDiagnosis): readonly Report[] {
  const { document, claim, listed } = context;
  const before = admittedFor(context, first);
  if (before) return [before];
  if (!isObstetric(first.key) || !listed.some(({ key }) => key.startsWith('Z37'))) return [];
  const told = (words: RegExp) =>
    mentionsOf(document, claim, words).filter(({ status }) => status === 'affirmed');
  const reasons = [
    ...told(FOR).map((said) => ({ said, at: span(said.span.end, said.clause.span.end) })),
    ...told(TITLED).map((said) => ({ said, at: span(said.span.end, said.clause.span.end) })),
    ...told(FIRST).map((said) => ({ said, at: said.span })),
    ...told(MADE).map((said) => ({ said, at: span(said.clause.span.start, said.span.start) })),
    ...told(FOR_DELIVERY).map((said) => {
      const before = slice(document.text, span(said.clause.span.start, said.span.start));
      const from = LAST_PART.exec(before)?.[0].length ?? 0;
      return { said, at: span(said.clause.span.start + from, said.span.start) };
    }),
  ];
  if (reasons.some(({ at }) => isNamedWithin(context, first, at))) return [];
  for (const { said, at } of reasons) {
    const cause = listed.find(
      (one) =>
        one !== first &&
        isObstetric(one.key) &&
        one.diagnosis.poa?.value !== 'N' &&
        isNamedWithin(context, one, at),
    );
    if (!cause) continue;
    // What began after an admission for something else is behind that.
    const admitted = statedReasons(context);
    if (
      admitted.length > 0 &&
      !admitted.some((reason) => isNamedWithin(context, cause, reason.said.clause.span))
    )
      continue;
    return [
      {
        ...about(cause),
        authority: 'ICD-10-CM Official Guidelines I.C.15.b.4',
        message: `${named(cause)} is listed behind ${named(first)}: by the note (“${slice(document.text, said.span).trim()}”) the delivery was for it, and of what prompted the admission the condition most related to the delivery comes first.`,
        related: [...standing([first]), { span: said.span, message: 'The note says it here.' }],
        fixes: [moveBefore(cause, first)],
      },
    ];
  }
  return [];
}

const isOfLabor = codesIn('O42-O46', 'O60-O77');
/** Diseases that complicate a pregnancy, and the chapters that say which. */
const isMaternalDisease = codesIn('O10-O16', 'O22-O26', 'O98-O99');
const FOR_BIRTH =
  /\b(?:labou?r|induc\w+|deliver\w*|cesarean|c-section|section|membranes|waters?|contractions?|ruptur\w+|birth)\b/i;
const isOfAnyone = codesIn('A00-N99');

/** I.C.15.b.4: what came in the labor of a stay, before the complication for which the note says that she was admitted. */
function admittedFor(context: ClaimContext, first: SoundDiagnosis): Report | undefined {
  const { listed } = context;
  const isLater = isOfLabor(first.key) && first.diagnosis.poa?.value.trim().toUpperCase() === 'N';
  if (!isLater || !listed.some(({ key }) => key.startsWith('Z37'))) return undefined;
  const diseases = listed.filter(
    ({ key, diagnosis }) => isMaternalDisease(key) && diagnosis.poa?.value.trim().toUpperCase() === 'Y',
  );
  for (const { said } of statedReasons(context)) {
    const isNamed = (one: SoundDiagnosis) =>
      one.diagnosis.poa?.value.trim().toUpperCase() === 'Y' && isNamedWithin(context, one, said.clause.span);
    const cause =
      listed.find((one) => isObstetric(one.key) && isNamed(one)) ??
      // Ketoacidosis in pregnancy has its code behind that of the pregnancy (I.C.15.a.1).
      diseases.find((one) =>
        listed.some(
          (other) => listed.indexOf(other) > listed.indexOf(one) && isOfAnyone(other.key) && isNamed(other),
        ),
      ) ??
      (diseases.length === 1 &&
      !FOR_BIRTH.test(slice(context.document.text, said.clause.span)) &&
      !isNamedWithin(context, first, said.clause.span)
        ? diseases[0]
        : undefined);
    if (cause)
      return {
        ...about(cause),
        authority: 'ICD-10-CM Official Guidelines I.C.15.b.4',
        message: `${named(cause)} is listed behind ${named(first)}, which came in the stay: by the note (“${slice(context.document.text, said.span).trim()}”) she was admitted for it, and that comes first.`,
        related: [...standing([first]), { span: said.span, message: 'The note says it here.' }],
        fixes: [moveBefore(cause, first)],
      };
  }
  return undefined;
}
