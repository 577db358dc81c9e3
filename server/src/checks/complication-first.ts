/** The complication of an operation behind the disease that was operated on, where the encounter treats it (Guidelines I.B.16 and II.G). */
import { slice, span } from '../model/text.ts';
import type { ClaimContext, Report, SoundDiagnosis } from './check.ts';
import { codesIn } from './code-ranges.ts';
import { about, moveBefore, named, standing } from './list-fixes.ts';
import { isTouchedWithin } from './named-in.ts';
import { lineAt, mentionsOf } from './narrative.ts';
import { COMPLICATIONS } from './otherwise/otherwise.ts';

const isComplication = codesIn(...COMPLICATIONS);
/** What notes call by other words than their titles: a leak, an ileus, a wound that has come apart. */
const isOfSystem = codesIn(...COMPLICATIONS.filter((one) => !one.startsWith('T8')), 'T81.3-', 'T81.4-');
/** What operations are performed for, and what lasts beside. */
const isDisease = codesIn('D10-D36', 'E00-E89', 'F00-F99', 'G00-G99', 'H00-N99', 'Z85-Z99');

const COMES =
  '(?:re-?)?admitted|(?:re-?)?admission|came|comes|here|seen|presents?|presented|returns?|returned|back|visit|sent|brought|taken to the or';
const TROUBLE =
  '(?:infect\\w+|leak\\w*|dehisc\\w+|separat\\w+|abscess\\w*|ha?ematomas?|seromas?|fistulas?|ileus|strictures?|bleed\\w*|ha?emorrhage|draining|drainage|purulen\\w+|pus|complication|loosen\\w*|malfunction\\w*|migrat\\w+|erosion|breakdown|(?:wound|incision)(?: has)? (?:opened|open|broke\\w*|burst|came apart|gaping)|(?:red|open|opened|gaping|weeping|oozing) (?:wound|incision))';
const FOR_TROUBLE = new RegExp(
  `\\b(?:${COMES})\\b[^.;\\n]{0,60}?\\b(?:for|because of|because|due to|with|to)\\b (?:the |an? |her |his |this )?(?:[\\w-]+ ){0,4}?${TROUBLE}\\b`,
  'gi',
);
/** What stands behind the last word that tells what it was for. */
const FOR_WHAT = /^.*\b(?:for|because of|because|due to|with|to)\b(.*)$/is;
const OPERATED =
  /\b(?:\w{3,}(?:ectomy|plasty|otomy|ostomy|desis|rrhaphy|pexy)|surgery|surgical|operat\w+|repair|replacement|fusion|bypass|graft|implant\w*|incision\w*|post-?op\w*|procedure|resection|fixation|t[khs]a|t[hk]r|orif|cabg|pacemaker|prosthe\w+|mesh)\b/i;

/** Where the note tells that the patient came for it, and not for what is first. */
export function complicationBehind(context: ClaimContext, first: SoundDiagnosis): readonly Report[] {
  if (!isDisease(first.key) || isComplication(first.key)) return [];
  const { document, claim, listed } = context;
  const one = listed.find(
    ({ key, diagnosis }) => isComplication(key) && diagnosis.poa?.value !== 'N' && !/[DS]$/.test(key),
  );
  if (!one) return [];
  const place = mentionsOf(document, claim, FOR_TROUBLE).find(({ status, span: at, clause }) => {
    const what = FOR_WHAT.exec(slice(document.text, at))?.[1] ?? '';
    return (
      status === 'affirmed' &&
      OPERATED.test(lineAt(document.text, clause.span)) &&
      (isOfSystem(one.key) || isTouchedWithin(context, one, at)) &&
      !isTouchedWithin(context, first, span(at.end - what.length, at.end))
    );
  });
  if (!place) return [];
  return [
    {
      ...about(one),
      authority: 'ICD-10-CM Official Guidelines I.B.16 and II.G',
      message: `${named(one)} is listed behind ${named(first)}, and the note says “${slice(document.text, place.span)}”: where the encounter is to treat the complication of care, that comes first.`,
      related: [...standing([first]), { span: place.span, message: 'The note says it here.' }],
      fixes: [moveBefore(one, first)],
    },
  ];
}
