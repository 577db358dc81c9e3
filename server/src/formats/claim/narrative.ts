/**
 * Codes inside free text. A word is a code after a label (`Dx`, `ICD-10`, `CPT` …); in brackets when it has a dot
 * or was in a loaded set on any date; elsewhere when it is in a loaded set and has a letter and a dot or five
 * characters. So `(T12)`, `(B12)`, `(A1C)`, `N95` and `99214` alone are none.
 */
import { CPT_SHAPE, codeKey, HCPCS_SHAPE, ICD_10_CM_SHAPE, writtenCode } from '../../model/codes.ts';
import type { CodeSystemId } from '../../model/systems.ts';
import { type Span, span } from '../../model/text.ts';
import type { ReadOptions } from '../format.ts';
import { serviceSystem } from './values.ts';

/** What a label says of the codes behind it. */
export type CodeLabel = 'diagnosis' | 'icd-9' | 'inpatient' | 'service' | 'any';

/** A code in a text; `modifiers` is what stands behind a service code, empty where nothing does. */
export interface Mention {
  readonly system: CodeSystemId;
  readonly span: Span;
  readonly modifiers: Span;
}

const LABELS: readonly (readonly [RegExp, CodeLabel])[] = [
  [/^(?:dx|diagnos[ie]s|icd(?:-?10)?(?:-?cm)?)$/i, 'diagnosis'],
  [/^icd-?9(?:-?cm)?$/i, 'icd-9'],
  [/^(?:pcs|icd-?10-?pcs)$/i, 'inpatient'],
  [/^(?:cpt|hcpcs)$/i, 'service'],
  [/^codes?$/i, 'any'],
];

/** The label that a word is, if any. */
export const codeLabel = (word: string): CodeLabel | undefined =>
  LABELS.find(([words]) => words.test(word))?.[1];

/** Words that make `code` another thing than a medical code. */
const NOT_MEDICAL = /^(?:zip|postal|area|access|dress|bar|door|pin|country)$/i;

/** The systems of codes that a text may name, the likelier first where a word is in several. */
const NAMED: readonly CodeSystemId[] = [
  'icd-10-cm',
  'hcpcs',
  'icd-10-pcs',
  'cdt',
  'cpt',
  'icd-9-cm',
  'icd-9-cm-procedure',
];

const TOKEN = /[([]|[)\]]|[a-z\d][a-z\d.]*(?:-[a-z\d]{1,3}(?![a-z\d]))*/gi;
/** What may stand between a label and its codes, and between them. */
const JOINT = /^[\s,;:=&#/.®([]*$/;

/**
 * The codes of one line of text, in order.
 * @param start the label that the line stands under, `service` for a line of `[services]`.
 */
export function mentionsIn(
  plain: string,
  at: Span,
  options: ReadOptions,
  start: CodeLabel | undefined = undefined,
): Mention[] {
  const text = plain.slice(at.start, at.end);
  const mentions: Mention[] = [];
  let label = start;
  let depth = 0;
  let end = 0;
  let before = '';
  for (const token of text.matchAll(TOKEN)) {
    const word = token[0];
    if (label && !JOINT.test(text.slice(end, token.index))) label = undefined;
    end = token.index + word.length;
    if (word === '(' || word === '[') depth++;
    else if (word === ')' || word === ']') depth = Math.max(0, depth - 1);
    else {
      const next = codeLabel(word);
      const named = next && !(next === 'any' && NOT_MEDICAL.test(before)) ? next : undefined;
      // `ICD-10 code:` is one label; `and` joins two codes behind one.
      if (named) label = named === 'any' && label ? label : named;
      else {
        const system = systemOf(word, label, depth > 0, options);
        if (system) mentions.push(mention(system, at.start + token.index, word));
        else if (!/^and$/i.test(word)) label = undefined;
      }
      before = word;
    }
  }
  return mentions;
}

function mention(system: CodeSystemId, start: number, word: string): Mention {
  const bare = bareCode(word);
  const code = span(start, start + bare.length);
  const isService = system === 'cpt' || system === 'hcpcs' || system === 'cdt';
  const end = isService ? start + word.replace(/\.+$/, '').length : code.end;
  return { system, span: code, modifiers: span(code.end, end) };
}

/** A word without its modifiers and the full stop of its sentence. */
const bareCode = (word: string): string => (/^[^-]*/.exec(word)?.[0] ?? '').replace(/\.+$/, '');

function systemOf(
  word: string,
  label: CodeLabel | undefined,
  isBracketed: boolean,
  options: ReadOptions,
): CodeSystemId | undefined {
  const code = bareCode(word);
  if (code.length < 3 || code.length > 8 || !/\d/.test(code)) return undefined;
  const known = options.isKnownCode(codeKey(code));
  const system = NAMED.find((candidate) => known.includes(candidate) && hasDotInPlace(code, candidate));
  const labelled = label && (system || !NAMES_A_DISEASE.test(code)) && labelledSystem(code, label, system);
  if (labelled) return labelled;
  const hasDot = code.includes('.');
  const hasLetter = /[a-z]/i.test(code);
  if (isBracketed) {
    if (system) return hasLetter || hasDot ? system : undefined;
    return hasDot && ICD_10_CM_SHAPE.test(code) ? 'icd-10-cm' : undefined;
  }
  return system && hasLetter && (hasDot || code.length >= 5) ? system : undefined;
}

/** What is written as a code is and stands for a disease: `Dx T2DM`, `diagnosis: H1N1`. */
export const NAMES_A_DISEASE = /^(?:t[12]dm|g6pd\w*|h\dn\d|a1atd?|c1inh|b12d?)$/i;

/** Whether a word has no dot or has it where its system has one: `v2.10` of a program is not V21.0. */
const hasDotInPlace = (code: string, system: CodeSystemId): boolean =>
  !code.includes('.') || writtenCode(system, codeKey(code)) === code.toUpperCase();

/** The system of a word behind a label, by its shape. Three characters alone (`A1C`) must be known to be a code. */
function labelledSystem(
  code: string,
  label: CodeLabel,
  known: CodeSystemId | undefined,
): CodeSystemId | undefined {
  const isDiagnosis = ICD_10_CM_SHAPE.test(code) && (code.length > 3 || known === 'icd-10-cm');
  const isService = CPT_SHAPE.test(code) || HCPCS_SHAPE.test(code);
  switch (label) {
    case 'diagnosis':
      return isDiagnosis ? 'icd-10-cm' : undefined;
    case 'icd-9':
      return /^(?:\d{3}|v\d\d|e\d{3})(?:\.?\d{1,2})?$/i.test(code) ? 'icd-9-cm' : undefined;
    case 'inpatient':
      return /^[\da-hj-np-z]{7}$/i.test(code) ? 'icd-10-pcs' : undefined;
    case 'service':
      return isService ? serviceSystem(code.toUpperCase()) : undefined;
    case 'any':
      if (known) return known;
      if (isService && !code.includes('.')) return serviceSystem(code.toUpperCase());
      return isDiagnosis ? 'icd-10-cm' : undefined;
  }
}
