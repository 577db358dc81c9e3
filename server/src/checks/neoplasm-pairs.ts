/** Codes of neoplasms beside ones that they do not go with (Guidelines I.C.2). */
import type { IsoDate } from '../model/dates.ts';
import { codesIn } from './code-ranges.ts';
import type { WrongPair } from './wrong-pairs.ts';

/** The characters for extranodal sites came with FY2025. */
const EXTRANODAL_SINCE = '2024-10-01' as IsoDate;
const isOtherPrimary = codesIn('C00-C76', 'C80-C96');
/** `C50.811`, but not the category of ill-defined sites. */
const isOverlapping = (key: string): boolean => /^C[0-6]\d8|^C7[0-5]8/.test(key) && key.slice(0, 3) !== 'C44';
/** Sites of an organ that are told. */
const isPart = (key: string): boolean => /^C(?:[0-6]\d|7[0-5])[0-7]/.test(key) && key.slice(0, 3) !== 'C44';
const sideIn = (title: string): string | undefined => /\b(?:right|left)\b/.exec(title)?.[0];
const isSolidPrimary = codesIn('C00-C76', 'C7A', 'C80');

export const OF_NEOPLASMS: readonly WrongPair[] = [
  {
    wrong: codesIn(
      'M25.5-',
      'M54',
      'M79.6-',
      'M89.8X-',
      'N64.4',
      'R07.1',
      'R07.8-',
      'R07.9',
      'R10',
      'R51.9',
      'R52',
    ),
    beside: codesIn('G89.3'),
    why: 'with the pain of a neoplasm no additional code for its site is necessary, unless this pain has another cause',
    section: 'I.C.6.b.5',
    severity: 'information',
  },
  {
    wrong: codesIn('C80.0'),
    beside: codesIn('C00-C79', 'C7A', 'C7B'),
    why: 'C80.0 is for metastatic disease without any known site',
    section: 'I.C.2.j',
  },
  {
    wrong: codesIn('C80.1'),
    beside: codesIn('C00-C76', 'C7A'),
    why: 'C80.1 is for a malignancy whose primary site cannot be determined',
    section: 'I.C.2.k',
  },
  {
    wrong: codesIn('T80-T88'),
    beside: codesIn('C84.7A', 'C84.7B'),
    why: 'no complication code is assigned for a lymphoma that breast implants brought',
    section: 'I.C.2.s',
  },
  {
    wrong: codesIn('C78-C79'),
    beside: codesIn('C81-C85'),
    why: 'a lymphoma beyond the lymph nodes is coded with its final character for extranodal and solid organ sites, not as secondary neoplasm',
    section: 'I.C.2.t',
    when: (wrong, _beside, listed) =>
      wrong.date >= EXTRANODAL_SINCE && !listed.some(({ key }) => isSolidPrimary(key)),
  },
  {
    wrong: isPart,
    beside: isOverlapping,
    why: 'a lesion that overlaps several sites of an organ has one code, that of the overlap, and not those of its sites',
    section: 'I.C.2',
    severity: 'information',
    when: (part, whole) =>
      part.key.slice(0, 3) === whole.key.slice(0, 3) && sideIn(part.title) === sideIn(whole.title),
  },
  {
    wrong: codesIn('C77-C79'),
    beside: codesIn('C7A.0-'),
    why: 'what a carcinoid tumor has seeded is C7B',
    section: 'I.C.2.d and the Excludes1 notes at C77 to C79',
    severity: 'information',
    when: (_wrong, _beside, listed) => !listed.some(({ key }) => isOtherPrimary(key)),
  },
  {
    wrong: codesIn('C81-C88'),
    beside: codesIn('C81-C88'),
    why: 'a lymphoma is in remission or it is not',
    section: 'I.C.2.n',
    severity: 'information',
    when: (wrong, beside) =>
      wrong.key.slice(0, 4) === beside.key.slice(0, 4) &&
      /\bin remission\b/.test(wrong.title) &&
      !/\bremission\b/.test(beside.title),
  },
];
