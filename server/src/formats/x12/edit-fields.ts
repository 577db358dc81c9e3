/** Fields inserted where X12 has an element or a segment for them. */
import type { Edited } from '../../model/change.ts';
import { compactDate, isoDate } from '../../model/dates.ts';
import type { Claim, CodingDocument } from '../../model/document.ts';
import { type FieldKey, field, PROVIDER_ROLES, providerKey } from '../../model/fields.ts';
import { centsOf, dollars } from '../../model/money.ts';
import type { TextEdit } from '../../model/text.ts';
import { ANSWERS, DATE_KEYS, REFERENCE_KEYS } from './claim-fields.ts';
import { type Segments, segmentsOf } from './lex.ts';
import {
  changed,
  insertSegment,
  placeInClaim,
  recountSegments,
  segmentsIn,
  setComponent,
  setElement,
  unwritable,
} from './rewrite.ts';
import { delimitersAt, elementCount, elementText, tagOf } from './segment.ts';

/** Inserts a field with its value: X12 holds no blank one for the coder to fill. */
export function insertField(
  document: CodingDocument,
  claim: Claim,
  key: FieldKey,
  value: string | undefined,
): Edited {
  const segments = segmentsOf(document);
  const clm = segmentsIn(segments, claim.headSpan).from;
  if (value === undefined || value.trim() === '')
    return { refused: `X12 holds no blank field: ${key} can be inserted with its value only.` };
  const refused = unwritable(segments, clm, value);
  if (refused) return { refused };
  return (
    claimElement(segments, clm, key, value) ??
    claimSegment(segments, claim, clm, key, value) ??
    providerNumber(segments, claim, key, value) ?? {
      refused: `X12 has no single element for ${key} that could be inserted.`,
    }
  );
}

const edited = (segments: Segments, edit: TextEdit): Edited => ({
  edits: changed(segments, [edit]),
});

/** Fields that are elements of CLM. */
function claimElement(segments: Segments, clm: number, key: FieldKey, value: string): Edited | undefined {
  const answer = ANSWERS.find((candidate) => candidate.key === key);
  if (answer) {
    const code = /^(?:y|yes)\b/i.test(value) ? answer.yes[0] : answer.no;
    return edited(segments, setElement(segments, clm, answer.element, code));
  }
  switch (key) {
    case 'control number':
      return edited(segments, setElement(segments, clm, 1, value));
    case 'charge': {
      const cents = centsOf(value);
      if (cents === undefined) return { refused: `“${value}” is no amount.` };
      return edited(segments, setElement(segments, clm, 2, dollars(cents)));
    }
    case 'resubmission':
      return edited(segments, setComponent(segments, clm, 5, 3, value));
    default:
      return undefined;
  }
}

/** Fields that are a segment of the claim. */
function claimSegment(
  segments: Segments,
  claim: Claim,
  clm: number,
  key: FieldKey,
  value: string,
): Edited | undefined {
  const elements = segmentFor(key, value);
  if (!elements) return undefined;
  if ('refused' in elements) return elements;
  if (field(claim, key)) return { refused: `The claim has ${key} already.` };
  const after = placeInClaim(segments, clm, elements[0]);
  return { edits: [insertSegment(segments, after, elements), ...recountSegments(segments, after, 1)] };
}

const qualifierOf = (keys: Readonly<Record<string, FieldKey>>, key: FieldKey): string | undefined =>
  Object.keys(keys).find((qualifier) => keys[qualifier] === key);

/** The elements of the segment that holds a field. */
function segmentFor(
  key: FieldKey,
  value: string,
): readonly [string, ...string[]] | { readonly refused: string } | undefined {
  const reference = qualifierOf(REFERENCE_KEYS, key);
  if (reference) return ['REF', reference, value];
  if (key === 'remarks') return ['NTE', 'ADD', value];
  const qualifier = qualifierOf(DATE_KEYS, key);
  if (!qualifier) return undefined;
  const date = compactDate(value) ?? isoDate(value);
  if (!date) return { refused: `“${value}” is no date.` };
  return ['DTP', qualifier, 'D8', date.replaceAll('-', '')];
}

/** The NPI of a provider that is named already: NM108 and NM109 of its NM1. */
function providerNumber(segments: Segments, claim: Claim, key: FieldKey, value: string): Edited | undefined {
  const role = PROVIDER_ROLES.find((candidate) => key === providerKey(candidate, 'npi'));
  const name = role && field(claim, role);
  if (!name) return undefined;
  const nm1 = segmentsIn(segments, name.keySpan).from;
  if (tagOf(segments, nm1) !== 'NM1') return undefined;
  if (elementText(segments, nm1, 9) !== '') return { refused: `The ${role} provider has a number already.` };
  const qualifier = setElement(segments, nm1, 8, 'XX');
  if (elementCount(segments, nm1) >= 9)
    return { edits: changed(segments, [qualifier, setElement(segments, nm1, 9, value)]) };
  const { element } = delimitersAt(segments, nm1);
  return { edits: [{ ...qualifier, newText: qualifier.newText + element + value }] };
}
