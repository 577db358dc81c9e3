/** III.B: in a stay, an abnormal finding that a note has among its results alone, without a word of what it means. */
import type { ClaimContext, Report, SoundDiagnosis } from './check.ts';
import { codesIn } from './code-ranges.ts';
import { supportOf } from './evidence.ts';
import { about, named } from './list-fixes.ts';
import { clausesOf, lineAt, type Mention, mentionsOf } from './narrative.ts';

/** Findings of images, tracings and stains, with the words that notes have for them. */
const FINDINGS: readonly (readonly [codes: readonly string[], words: RegExp])[] = [
  [['R91.1'], /\bnodules?\b/gi],
  [['R91.8'], /\b(?:nodules?|opacit(?:y|ies)|infiltrates?|mass|lesions?|densit(?:y|ies)|atelectasis)\b/gi],
  [['R90.-'], /\b(?:white matter|lesions?|mass|brain|intracranial|ventricles|hyperintensit\w+)\b/gi],
  [['R92.-'], /\b(?:microcalcifications?|calcifications?|mammogra\w+|breasts?)\b/gi],
  [['R93.0-R93.1'], /\b(?:skull|head|sinus\w*|heart|cardi\w+|aort\w+|ventric\w+)\b/gi],
  [['R93.2'], /\b(?:liver|hepatic|biliary|bile duct|gallbladder)\b/gi],
  [['R93.3'], /\b(?:stomach|bowel|colon|gastric|esophag\w+|pancrea\w+)\b/gi],
  [['R93.4-'], /\b(?:kidneys?|renal|ureter\w*|bladder)\b/gi],
  [
    ['R93.5-R93.8'],
    /\b(?:cysts?|adrenal|nodules?|lesions?|thyroid|mediastin\w+|uter\w+|ovar\w+|spine|vertebra\w*|bones?)\b/gi,
  ],
  [['R94.31'], /\b(?:ekg|ecg|electrocardiogram|qtc?|t[- ]waves?|st[- ]segments?|bundle branch)\b/gi],
  [
    ['R74.-', 'R79.-', 'R70-R73', 'R77-R78'],
    /\b(?:alt|ast|transaminas\w*|(?:liver|cardiac) enzymes?|inflammatory markers?|alk phos|alp|ggt|ldh|crp|esr|sed rate|glucose|magnesium|mg|inr|ptt?|troponins?|bun|creatinine|d-?dimer|bnp|ammonia|ferritin|lipase|amylase|ck|lfts?|albumin|protein|mcv|rdw)\b/gi,
  ],
  [
    ['I44-I45', 'I49.1-I49.4'],
    /\b(?:bundle branch|block|lbbb|rbbb|fascic\w+|hemiblock|pacs?|pvcs?|premature)\b/gi,
  ],
  [['I51.7', 'I70.0'], /\b(?:cardiomegaly|enlarged heart|aort\w+|atheroscler\w+)\b/gi],
  [['K76.0'], /\b(?:fatty liver|steatosis|hepatic fat\w*)\b/gi],
  [['K44.9'], /\bhiatal hernia\b/gi],
  [['K57.30', 'K57.90'], /\bdiverticul\w+\b/gi],
  [['K80.20'], /\b(?:gallstones?|cholelithiasis|stones?)\b/gi],
  [['N28.1', 'N83.2-', 'K76.89', 'E04.1', 'E04.2'], /\b(?:cysts?|nodul\w+)\b/gi],
  [['J98.11'], /\batelecta\w+\b/gi],
  [['R80-R82'], /\b(?:ua|urinalysis|urine|protein|glucose|ketones|casts|crystals|wbcs?|leukocytes?)\b/gi],
];

const ROWS = FINDINGS.map(([codes, words]) => ({ isFor: codesIn(...codes), words }));

/** Headings under which a note has what tests gave. */
const OF_RESULTS =
  /\b(?:labs?|laborator(?:y|ies)|data|results?|imaging|images|radiolog\w+|x-?rays?|ct|mri|ultrasound|studies|diagnostics?|tests?|work-?up|ecg|ekg|chemistr(?:y|ies)|cxr|films?|echo\w*|tracing|telemetry|urinalysis|scans?)\b/;

/** What a provider says of a finding that means something. */
const OF_ACCOUNT =
  /\b(?:recheck\w*|repeat\w*|trend\w*|work-?up|worked up|evaluat\w+|follow\w*|monitor\w*|refer\w*|biops\w+|treat\w*|replac\w+|replet\w+|concern\w*|significan\w+|elevated|abnormal\w*|discuss\w*|outpatient)\b/i;

/** Who has read of a finding and made nothing of it. */
const WHO =
  '(?:(?:the |her |his |our )?(?:attending|team|provider|physician|doctor|hospitalist|surgeon|internist|resident|progress notes?|discharge summary|chart)s?|i|we|nobody|no ?one|none of (?:us|the \\w+))';
const NOT_TAKEN_UP = new RegExp(
  `\\b(?:not|never) (?:(?:been|further|otherwise|specifically) )*(?:addressed|comment\\w*|mentioned|discussed|acted|pursued|worked up|evaluated|interpreted|taken up|treated|followed|remarked)\\b|\\b${WHO} (?:did not|didn['’]t|does not|do not|has not|have not|makes? no|made no|never|had no|has no|acted|acts|comment\\w*|mention\\w*|address\\w*|said) ?(?:further )?(?:mention\\w*|comment\\w*|address\\w*|act\\w*|pursu\\w*|respon\\w*|refer\\w*|remark\\w*|discuss\\w*|upon|on|anything|nothing|it)?\\b|\\b(?:no|without(?: any| a)?) (?:further )?(?:comment|mention|remark|response|word)\\b|\\bnothing (?:more |else |further )?(?:was |is )?(?:said|ordered|done|made)\\b|\\bno action\\b`,
  'i',
);
const NO_SIGNIFICANCE =
  /\b(?:no|without(?: any)?|of no|not of|lacks?(?: any)?) (?:clinical )?(?:significance|consequence|importance|concern|relevance)\b|\bnot clinically (?:significant|relevant|important)\b|\bclinically (?:insignificant|irrelevant|unimportant)\b/i;

/** A sentence that speaks of what the one before it has: `of no concern to the team`. */
const GOES_ON = /^\W*(?:no|not|of no|without|i (?:see|find|attach)|it|this|these|clinically|which)\b/i;

/** Whether what names the finding, or the sentence behind it, says that nothing was made of it. */
function isLeftAlone({ document, claim }: ClaimContext, { clause }: Mention): boolean {
  const clauses = clausesOf(document, claim);
  const next = clauses[clauses.indexOf(clause) + 1];
  const own = lineAt(document.text, clause.span);
  const words = next ? `${own} ${lineAt(document.text, next.span)}` : own;
  if (NO_SIGNIFICANCE.test(GOES_ON.test(words.slice(own.length)) ? words : own)) return true;
  return (
    claim.setting === 'inpatient' &&
    NOT_TAKEN_UP.test(words) &&
    !OF_ACCOUNT.test(words.replace(NOT_TAKEN_UP, ''))
  );
}

/** The finding of which the note says wherever it names it that nobody made anything of it (III.B and IV.J). */
function leftAlone(context: ClaimContext, diagnosis: SoundDiagnosis): Report | undefined {
  if (diagnosis === context.listed[0]) return undefined;
  const row = ROWS.find(({ isFor }) => isFor(diagnosis.key));
  const mentions = row ? mentionsOf(context.document, context.claim, row.words) : [];
  const [first] = mentions;
  if (!first || !mentions.every((each) => isLeftAlone(context, each))) return undefined;
  return {
    ...about(diagnosis),
    severity: 'information',
    authority: 'ICD-10-CM Official Guidelines III.B and IV.J',
    message: `The note has what ${named(diagnosis)} is for and says that nothing was made of it: an abnormal finding is not coded unless the provider indicates its clinical significance.`,
    related: [{ span: first.span, message: 'The note has it here.' }],
  };
}

/** The finding, named under headings of results and nowhere else, or left alone wherever it is named. */
export function amongResultsOnly(context: ClaimContext, diagnosis: SoundDiagnosis): Report | undefined {
  const { document, claim } = context;
  const left = leftAlone(context, diagnosis);
  if (left || claim.setting !== 'inpatient') return left;
  if (!diagnosis.key.startsWith('R') && diagnosis === context.listed[0]) return undefined;
  const row = ROWS.find(({ isFor }) => isFor(diagnosis.key));
  const mentions = row ? mentionsOf(document, claim, row.words) : [];
  const [first] = mentions;
  const isResult = ({ clause }: Mention): boolean =>
    OF_RESULTS.test(clause.heading) &&
    !OF_ACCOUNT.test(document.text.slice(clause.span.start, clause.span.end));
  if (!first || !mentions.every(isResult)) return undefined;
  const support = supportOf(context, diagnosis);
  if (support.kind === 'named' && !support.places.every(isResult)) return undefined;
  return {
    ...about(diagnosis),
    severity: 'information',
    authority: 'ICD-10-CM Official Guidelines III.B',
    message: `The note has what ${named(diagnosis)} is for among its results alone: an abnormal finding is not coded unless the provider indicates its clinical significance.`,
    related: [{ span: first.span, message: 'The note has it here.' }],
  };
}
