/** A line of a diagnosis list: its label, the code, the present-on-admission indicator and the description. */
import { codeKey } from '../../model/codes.ts';
import type { DiagnosisRole, Located } from '../../model/document.ts';
import { normalKey } from '../../model/fields.ts';
import { type Span, span } from '../../model/text.ts';
import type { Draft } from './draft.ts';
import { keyedLine } from './keys.ts';
import { NAMES_A_DISEASE } from './narrative.ts';
import { locatedText, type Source, trimmed } from './source.ts';
import { codeAt, letterNumber } from './values.ts';

/** What a label says of its diagnosis; `role` and `number` are both absent for a plain `dx`. */
export interface DiagnosisLabel {
  readonly role?: DiagnosisRole;
  readonly number?: number;
}

const ROLES: readonly (readonly [RegExp, DiagnosisRole])[] = [
  [/^(?:principal|primary|pdx|first[- ]listed)(?: (?:diagnosis|dx))?$/, 'principal'],
  [/^(?:admitting|admission|admit)(?: (?:diagnosis|dx))$|^admitting$|^adx$/, 'admitting'],
  [
    /^(?:patient )?reasons? for visit(?: [a-c\d])?(?: (?:diagnosis|dx))?$|^prv(?: ?[a-c\d])?$/,
    'reason-for-visit',
  ],
  [
    /^external(?: causes?)?(?: of (?:injury|morbidity))?(?: code)?(?: ?[a-l\d])?$|^eci(?: ?[a-c\d])?$/,
    'external-cause',
  ],
  [/^(?:other|secondary)(?: ?\d{1,2})?(?: (?:diagnosis|dx))?$/, 'other'],
];

/** The UB-04 locators of diagnoses: 67 principal, 67A to 67Q other, 69 admitting, 70 reason, 72 external cause. */
function locatorLabel(number: string, letter: string): DiagnosisLabel | undefined {
  switch (number) {
    case '67':
      return letter ? { role: 'other', number: letterNumber(letter) } : { role: 'principal' };
    case '69':
      return { role: 'admitting' };
    case '70':
      return { role: 'reason-for-visit' };
    case '72':
      return { role: 'external-cause' };
    default:
      return undefined;
  }
}

/**
 * What a key says where it labels a diagnosis anywhere in a claim (`21A`, `FL 67`, `principal diagnosis`, `dx`),
 * or `undefined` for another key.
 */
export function diagnosisLabel(
  written: string,
  form: 'professional' | 'institutional',
): DiagnosisLabel | undefined {
  const key = normalKey(written);
  const boxed = /^(box|item|fl|locator)? ?(\d{2}) ?([a-x])?$/.exec(key);
  if (boxed) {
    const [, word, number = '', letter = ''] = boxed;
    const isLocator = word === 'fl' || word === 'locator' || (!word && form === 'institutional');
    if (isLocator) return locatorLabel(number, letter);
    return number === '21' && letter ? { number: letterNumber(letter) } : undefined;
  }
  const plain = /^(?:dx|diagnosis|diag|icd-?10|icd-10-cm)(?: codes?)?(?: ?(\d{1,2}|[a-x]))?$/.exec(key);
  if (plain) return plain[1] ? { number: ordinal(plain[1]) } : {};
  // `other` alone is a provider (FL 79) outside the list.
  return key === 'other' || key === 'primary' ? undefined : roleLabel(key);
}

/** What a label says within `[diagnoses]`, where letters, numbers and bare roles stand. */
export function listLabel(
  written: string,
  form: 'professional' | 'institutional',
): DiagnosisLabel | undefined {
  const key = normalKey(written);
  if (/^[a-x]$/.test(key)) return { number: letterNumber(key) };
  const general = diagnosisLabel(written, form);
  if (general) return general;
  return /^\d{1,2}$/.test(key) ? { number: Number(key) } : roleLabel(key);
}

function roleLabel(key: string): DiagnosisLabel | undefined {
  const role = ROLES.find(([words]) => words.test(key))?.[1];
  return role && { role };
}

const ordinal = (word: string): number => (/^\d/.test(word) ? Number(word) : letterNumber(word));

/** Whether a word is a diagnosis code, or one half typed: a letter and a digit first, or the digits of ICD-9-CM. */
export const looksLikeDiagnosisCode = (word: string): boolean =>
  /^[a-z]\d[a-z\d.]{0,8}$/i.test(word) || /^(?:\d{3}(?:\.\d{0,2})?|[ev]\d{2,3}(?:\.\d{0,2})?)$/i.test(word);

/** The parts of a list's line: where its label and its entry stand. */
export interface ListLine {
  readonly label: DiagnosisLabel;
  /** The letter, number or word before the mark; absent where the line has none. */
  readonly labelSpan?: Span;
  /** The code and all that follows it. */
  readonly body: Span;
}

/** A line of `[diagnoses]`: `A: E11.22 …`, `1. E11.22 …`, `- E11.22 …`, `E11.22 …`; `undefined` for another key. */
export function listLine(
  plain: string,
  content: Span,
  form: 'professional' | 'institutional',
): ListLine | undefined {
  const text = plain.slice(content.start, Math.min(content.end, content.start + 80));
  if (looksLikeDiagnosisCode(/^[^\s,;:()]*/.exec(text)?.[0] ?? '')) return { label: {}, body: content };
  const marked = /^([a-x]|\d{1,2})(?:[.)]|\s+(?=[a-z]\d))\s*/i.exec(text);
  if (marked?.[1]) {
    const labelSpan = span(content.start, content.start + marked[1].length);
    return {
      label: { number: ordinal(marked[1]) },
      labelSpan,
      body: span(content.start + marked[0].length, content.end),
    };
  }
  const keyed = keyedLine(plain, content);
  const label = keyed && listLabel(plain.slice(keyed.key.start, keyed.key.end), form);
  if (keyed && label) return { label, labelSpan: keyed.key, body: keyed.value };
  if (keyed && /^[a-z][a-z .#-]*$/i.test(plain.slice(keyed.key.start, keyed.key.end))) return undefined;
  const bullet = /^[-*+]\s+/.exec(text)?.[0].length ?? 0;
  return { label: {}, body: span(content.start + bullet, content.end) };
}

/** What stands behind a label: a code first, then perhaps POA and words. */
export interface DiagnosisBody {
  readonly code: Span;
  readonly poa?: Located<string>;
  readonly description?: Located<string>;
}

const POA_FIRST = /^[([]?poa\s{0,3}[:=]?\s{0,3}(?:([a-z\d])(?![a-z\d]))?[)\]]?/i;
const POA_LAST = /\s[([]?poa\s{0,3}[:=]?\s{0,3}([a-z\d])[)\]]?$/i;
const POA_BARE = /^([ynuw1])(?=\s{2}|$)/i;
/** In a chart, where a description may stand there, the letter alone. */
const POA_ALONE = /^\(?([YNUW])\)?$/;

/** Takes a body apart; its first word is the code whatever it is. */
export function diagnosisBody(
  source: Source,
  body: Span,
  form: 'professional' | 'institutional',
): DiagnosisBody | undefined {
  const { plain } = source;
  const word = /^[^\s,;:()[\]|]+/.exec(plain.slice(body.start, Math.min(body.end, body.start + 40)))?.[0];
  if (!word) return undefined;
  const code = span(body.start, body.start + word.replace(/[.-]+$/, '').length);
  if (code.start === code.end) return undefined;
  let rest = trimmed(plain, span(body.start + word.length, body.end));
  const text = plain.slice(rest.start, Math.min(rest.end, rest.start + 20));
  const first = POA_FIRST.exec(text) ?? (form === 'institutional' ? POA_BARE : POA_ALONE).exec(text);
  let poa: Located<string> | undefined;
  if (first) {
    const at = rest.start + (first[1] ? first[0].lastIndexOf(first[1]) : first[0].length);
    if (first[1]) poa = locatedText(source, span(at, at + 1));
    rest = trimmed(plain, span(rest.start + first[0].length, rest.end));
  } else {
    const tail = Math.max(rest.start, rest.end - 20);
    const last = POA_LAST.exec(plain.slice(tail, rest.end));
    if (last?.[1]) {
      const at = tail + last.index + last[0].lastIndexOf(last[1]);
      poa = locatedText(source, span(at, at + 1));
      rest = trimmed(plain, span(rest.start, tail + last.index));
    }
  }
  const mark =
    /^[,;:|-]\s*/.exec(plain.slice(rest.start, Math.min(rest.end, rest.start + 10)))?.[0].length ?? 0;
  const words = trimmed(plain, span(rest.start + mark, rest.end));
  return {
    code,
    ...(poa ? { poa } : {}),
    ...(words.start < words.end ? { description: locatedText(source, words) } : {}),
  };
}

/** Words that cannot be a mistyped code: none of them has a digit, and they are many, long or small letters. */
export const areWords = (text: string): boolean =>
  !/\d/.test(/^\S*/.exec(text)?.[0] ?? '') &&
  (/\s/.test(text) || text.length > 8 || /^[a-z]{3,}$/.test(text));

/** Whether the first word of a chart's entry is a code: `B12 deficiency` and `500 mg` begin with none. */
export function beginsWithCode({ source, options, diagnosisSystem }: Draft, body: Span): boolean {
  const text = source.plain.slice(body.start, Math.min(body.end, body.start + 40));
  const word = /^[^\s,;:()[\]|]*/.exec(text)?.[0].replace(/[.-]+$/, '') ?? '';
  if (!looksLikeDiagnosisCode(word) || (diagnosisSystem === 'icd-10-cm' && /^\d/.test(word))) return false;
  if (NAMES_A_DISEASE.test(word)) return false;
  return word.length > 3 || options.isKnownCode(codeKey(word)).length > 0;
}

/** The codes of a body that is nothing but codes: `I10, E11.9`; none where it has words, or is one code. */
function codesAlone({ source: { plain }, diagnosisSystem }: Draft, body: Span): readonly Span[] {
  const spans = [...plain.slice(body.start, body.end).matchAll(/[^\s,;/&]+/g)]
    .filter(([word]) => word !== 'and')
    .map(({ index, 0: word }) => span(body.start + index, body.start + index + word.length));
  const isCode = ({ start, end }: Span): boolean =>
    looksLikeDiagnosisCode(plain.slice(start, end)) &&
    (diagnosisSystem !== 'icd-10-cm' || /^[a-z]\d\w/i.test(plain.slice(start, end)));
  return spans.length > 1 && spans.every(isCode) ? spans : [];
}

/** Reads a labelled entry of a list into the claim. In a claim, words where a code must stand are a problem. */
export function readDiagnosis(draft: Draft, label: DiagnosisLabel, body: Span, entry: Span): void {
  const { source } = draft;
  if (body.start >= body.end || /^-+$/.test(source.plain.slice(body.start, body.end))) return;
  // A letter or a role is that of one code.
  const several = label.role || label.number ? [] : codesAlone(draft, body);
  if (several.length > 0) {
    for (const at of several)
      draft.diagnoses.push({
        role: undefined,
        number: undefined,
        code: codeAt(source, draft.diagnosisSystem, at),
        span: at,
      });
    return;
  }
  const parts = diagnosisBody(source, body, draft.form);
  if (draft.kind === 'chart' && !beginsWithCode(draft, body)) return;
  if (!parts || areWords(source.plain.slice(body.start, Math.min(body.end, body.start + 80)))) {
    draft.problems.push({
      rule: 'text/syntax',
      span: body,
      message: 'A diagnosis code must stand here, before its description.',
    });
    return;
  }
  draft.diagnoses.push({
    role: label.role,
    number: label.number,
    code: codeAt(source, draft.diagnosisSystem, parts.code),
    ...(parts.description ? { description: parts.description } : {}),
    ...(parts.poa ? { poa: parts.poa } : {}),
    span: entry,
  });
}
