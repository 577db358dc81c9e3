/** Types of diabetes by what notes and the Index call them (Guidelines I.C.4.a.1 to 3). */
import { isListedAmong, type Otherwise, of } from './otherwise.ts';

const TYPE_1 =
  /\btype[ -]?(?:1|i|one)\b|\b(?:t1d\w*|dm[ -]?1|dm1|iddm|lada)\b|\bjuvenile\b|\bautoimmune diabet\w+|\bbrittle\b|\bantibod\w+|\bdka\b|\bketoacidosis\b|\bc-?peptide\b/gi;

/** What the Index has below `Diabetes, type 1`, and what is type 2 by it. */
const NAMED_TYPE_1 =
  /\b(?:type[ -]?(?:1|i|one) (?:diabet\w+|dm\b)|diabet\w+(?: mellitus)?,? \(?type[ -]?(?:1|i|one)\b|dm,? ?(?:(?:type )?1|type i)\b|t1dm?\b|iddm\b|juvenile(?:[- ]onset)? (?:type )?diabet\w+|latent autoimmune diabet\w+|lada\b|autoimmune diabet\w+)/gi;
const NAMED_TYPE_2 =
  /\b(?:type[ -]?(?:2|ii|two) (?:diabet\w+|dm\b)|diabet\w+(?: mellitus)?,? \(?type[ -]?(?:2|ii|two)\b|dm,? ?(?:type )?(?:2|ii)\b|t2dm?\b|niddm\b|(?:adult|maturity)[- ]onset diabet\w+)/gi;

export const TYPES_OF_DIABETES: readonly Otherwise[] = [
  {
    codes: of('E11'),
    says: NAMED_TYPE_1,
    unless: NAMED_TYPE_2,
    besides: isListedAmong('E10', 'O24.0-'),
    why: 'the Index leads these words to type 1, E10',
    section: 'I.C.4.a.1',
    instead: ({ key }) => `E10${key.slice(3)}`,
  },
  {
    codes: of('E10'),
    says: NAMED_TYPE_2,
    unless: new RegExp(`${TYPE_1.source}|\\bmisdiagnosed\\b`, 'gi'),
    besides: isListedAmong('E11', 'O24.1-'),
    why: 'the Index leads these words to type 2, E11',
    section: 'I.C.4.a.1',
    instead: ({ key }) => `E11${key.slice(3)}`,
  },
  {
    codes: of('E10'),
    says: /\bdiabet\w+|\bdm\b/gi,
    orSaid: new RegExp(`${TYPE_1.source}|\\btype[ -]?(?:2|ii)\\b|\\b(?:t2d\\w*|dm[ -]?2)\\b`, 'gi'),
    why: 'where the record names no type, diabetes is coded as type 2, with insulin too',
    section: 'I.C.4.a.2 and 3',
    instead: ({ key }) => `E11${key.slice(3)}`,
  },
];
