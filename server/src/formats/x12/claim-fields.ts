/**
 * The boxes of the forms that a claim's own segments answer: CLM, DTP, REF, AMT, NTE, CL1 of loop 2300.
 * Source: 5010 837 implementation guides, loop 2300; the CMS-1500 and UB-04 crosswalks to the 837 (NUCC, NUBC).
 */
import type { ClaimKind, Field, FieldValue } from '../../model/document.ts';
import type { FieldKey } from '../../model/fields.ts';
import { slice } from '../../model/text.ts';
import type { Run } from './envelope.ts';
import type { Segments } from './lex.ts';
import { componentSpans, elementSpan, elementText, tagOf, tagSpan } from './segment.ts';
import {
  dateField,
  fieldOf,
  located,
  locatedElement,
  moneyField,
  present,
  put,
  putAll,
  qualifierSpan,
  TEXT_VALUE,
  textField,
} from './values.ts';

/** DTP01, the date or time qualifier (data element 374). */
export const DATE_KEYS: Readonly<Record<string, FieldKey>> = {
  '431': 'onset',
  '484': 'lmp',
  '439': 'accident date',
  '454': 'other date',
  '304': 'other date',
  '453': 'other date',
  '455': 'other date',
  '471': 'other date',
  '090': 'other date',
  '091': 'other date',
  '444': 'other date',
  '314': 'unable to work',
  '360': 'unable to work',
  '434': 'statement period',
  '096': 'discharge',
  '472': 'date of service',
};

/** REF01 (data element 128). */
export const REFERENCE_KEYS: Readonly<Record<string, FieldKey>> = {
  G1: 'prior authorization',
  F8: 'original number',
  X4: 'clia',
  EA: 'medical record',
};

/** An element of CLM that answers a question: the codes that are a yes, the first of them written; any other is a no. */
interface Answer {
  readonly key: FieldKey;
  readonly element: number;
  readonly yes: readonly [string, ...string[]];
  readonly no: string;
}

/**
 * CLM06 to CLM09. CLM07: A assigned, B assigned for clinical laboratory services, C not assigned. CLM09: Y signed,
 * I informed consent; A and O (appropriate release, on file) are of 4010.
 */
export const ANSWERS: readonly Answer[] = [
  { key: 'signed', element: 6, yes: ['Y'], no: 'N' },
  { key: 'accept assignment', element: 7, yes: ['A', 'B'], no: 'C' },
  { key: 'assignment of benefits', element: 8, yes: ['Y'], no: 'N' },
  { key: 'signature on file', element: 9, yes: ['Y', 'I', 'A', 'O'], no: 'N' },
];

/** CLM11-1 to CLM11-3, the related causes (data element 1362). */
const ACCIDENT_KEYS: Readonly<Record<string, FieldKey>> = {
  AA: 'accident auto',
  EM: 'accident employment',
  OA: 'accident other',
};

/** The segments behind CLM that fields are read of. */
const TAGS: ReadonlySet<string> = new Set(['DTP', 'REF', 'AMT', 'NTE', 'CL1', 'HI']);

/** The fields of a claim's own segments in the order of the text. */
export function claimFields(segments: Segments, head: Run, kind: ClaimKind): Field[] {
  const fields = claimSegmentFields(segments, head.from, kind);
  for (let index = head.from + 1; index < head.to; index++) {
    const tag = tagOf(segments, index);
    if (!TAGS.has(tag)) continue;
    const qualifier = elementText(segments, index, 1);
    const keySpan = qualifierSpan(segments, index, 1);
    switch (tag) {
      case 'DTP':
        putAll(fields, dateFields(segments, index, qualifier, kind));
        break;
      case 'REF': {
        const key = REFERENCE_KEYS[qualifier];
        if (key) put(fields, textField(segments, key, keySpan, elementSpan(segments, index, 2)));
        break;
      }
      case 'AMT':
        // F5 is what the patient paid.
        if (qualifier === 'F5')
          put(fields, moneyField(segments, 'paid', keySpan, elementSpan(segments, index, 2)));
        break;
      case 'NTE':
        put(fields, textField(segments, 'remarks', keySpan, elementSpan(segments, index, 2)));
        break;
      case 'CL1':
        putAll(fields, admissionFields(segments, index));
        break;
      case 'HI':
        // DR is the diagnosis related group.
        if (qualifier.startsWith('DR'))
          put(fields, textField(segments, 'drg', keySpan, componentSpans(segments, index, 1)[1]));
        break;
    }
  }
  return fields;
}

function claimSegmentFields(segments: Segments, clm: number, kind: ClaimKind): Field[] {
  const fields: Field[] = [];
  const keySpan = tagSpan(segments, clm);
  const [facility, , frequency] = componentSpans(segments, clm, 5);
  const typeOfBill = elementSpan(segments, clm, 5);
  put(fields, textField(segments, 'control number', keySpan, elementSpan(segments, clm, 1)));
  put(fields, moneyField(segments, 'charge', keySpan, elementSpan(segments, clm, 2)));
  // The type of bill of a UB-04 is the facility code and, behind the qualifier A, the frequency code.
  if (kind === 'institutional' && facility && frequency && typeOfBill) {
    const written = slice(segments.text, facility) + slice(segments.text, frequency);
    put(fields, fieldOf('type of bill', keySpan, { value: null, span: typeOfBill, written }, TEXT_VALUE));
  } else put(fields, textField(segments, 'resubmission', keySpan, frequency));
  for (const { key, element, yes } of ANSWERS) {
    const answer = locatedElement(segments, clm, element);
    if (answer) put(fields, fieldOf(key, keySpan, answer, yes.includes(answer.written) ? YES : NO));
  }
  const causes = componentSpans(segments, clm, 11);
  for (const at of causes.slice(0, 3)) {
    const cause = located(segments, at);
    const key = cause && ACCIDENT_KEYS[cause.written];
    if (key) put(fields, fieldOf(key, keySpan, cause, YES));
  }
  put(fields, textField(segments, 'accident state', keySpan, causes[3]));
  return fields;
}

const YES: FieldValue = { kind: 'yes-no', yes: true };
const NO: FieldValue = { kind: 'yes-no', yes: false };

/** Admission and discharge of an institutional claim have an hour: DT is `CCYYMMDDHHMM`, TM `HHMM`. */
function dateFields(segments: Segments, dtp: number, qualifier: string, kind: ClaimKind): readonly Field[] {
  const fields: Field[] = [];
  const keySpan = qualifierSpan(segments, dtp, 1);
  const isTime = elementText(segments, dtp, 2) === 'TM';
  if (qualifier === '096' && isTime) {
    put(fields, textField(segments, 'discharge hour', keySpan, elementSpan(segments, dtp, 3)));
  } else if (qualifier === '435') {
    const key = kind === 'institutional' ? 'admission' : 'hospitalized';
    const at = elementSpan(segments, dtp, 3);
    const withHour = elementText(segments, dtp, 2) === 'DT' && at && at.end - at.start > 8;
    put(fields, dateField(segments, key, keySpan, dtp, 3));
    if (withHour)
      put(fields, textField(segments, 'admission hour', keySpan, { start: at.start + 8, end: at.end }));
  } else {
    const key = DATE_KEYS[qualifier];
    if (key) put(fields, dateField(segments, key, keySpan, dtp, 3));
  }
  return fields;
}

const admissionFields = (segments: Segments, cl1: number): readonly Field[] =>
  present(
    (['admission type', 'admission source', 'discharge status'] as const).map((key, index) =>
      textField(segments, key, tagSpan(segments, cl1), elementSpan(segments, cl1, index + 1)),
    ),
  );
