/** claim/member-id: a Medicare number that has not the layout of one. */
import { field, fieldDate } from '../../model/fields.ts';
import type { ClaimCheck, Said } from '../check.ts';
import { claimText } from '../samples.ts';

const withMember = (id: string, payer = 'Medicare Part B'): string =>
  claimText({
    head: `payer: ${payer}`,
    patient: `name: Sample, Pat\nbirth date: 1950-05-17\nsex: F\nmember id: ${id}`,
  });

/** From this day claims need the MBI, whatever their dates of service (CMS, end of the transition from the HICN). */
const MBI_SINCE = '2020-01-01';

/** A letter of an MBI is none of S, L, O, I, B, Z, which look like digits. */
const LETTER = 'AC-HJKMNP-RT-Y';
const KINDS: Readonly<Record<'1' | '9' | 'A' | 'E', { readonly one: string; readonly words: string }>> = {
  '1': { one: '[1-9]', words: 'a digit from 1 to 9' },
  '9': { one: '\\d', words: 'a digit' },
  A: { one: `[${LETTER}]`, words: 'a letter other than S, L, O, I, B and Z' },
  E: { one: `[${LETTER}\\d]`, words: 'a digit, or a letter other than S, L, O, I, B and Z' },
};

/** The kind of each of its eleven characters (CMS, "Understanding the Medicare Beneficiary Identifier format"). */
const LAYOUT = ['1', 'A', 'E', '9', 'A', 'E', '9', 'A', 'A', '9', '9'] as const;

const WHOLE = new RegExp(`^${LAYOUT.map((kind) => KINDS[kind].one).join('')}$`);

/** What is wrong with a Medicare number in capitals and without hyphens, or `undefined` where nothing is. */
export function mbiFault(id: string): string | undefined {
  if (WHOLE.test(id)) return undefined;
  if (id.length !== LAYOUT.length) return `it has ${id.length} characters, not ${LAYOUT.length}`;
  const at = LAYOUT.findIndex((kind, index) => !new RegExp(KINDS[kind].one).test(id.charAt(index)));
  const kind = LAYOUT[at];
  return kind && `its character ${at + 1}, “${id.charAt(at)}”, should be ${KINDS[kind].words}`;
}

export const memberId: ClaimCheck = {
  id: 'claim/member-id',
  scope: 'claim',
  severity: 'error',
  kinds: ['professional', 'institutional'],
  title: 'The member id of a Medicare claim is no Medicare number.',
  authority: 'CMS, Medicare Beneficiary Identifier (MBI) format; CMS-1500 box 1a; UB-04 FL 60; 837 NM109',
  why: 'Medicare finds the patient by this number alone; the layout tells most slips of a key.',
  fixes: ['Leave out hyphens where X12 has none, and write letters in capitals (safe).'],
  notes: [
    'Only where the claim itself names Medicare, and for claims since 2020: before that the older number with the social security number was taken too.',
    'The hyphens of the card are right in a text.',
  ],
  wrong: [
    { says: 'a letter that no Medicare number has', text: withMember('1EG4-TE5-MO73') },
    { says: 'ten characters', text: withMember('1EG4TE5MK7') },
    { says: 'a letter where a digit stands', text: withMember('1EGATE5MK73') },
    { says: 'small letters', text: withMember('1eg4te5mk73') },
  ],
  right: [
    { says: 'the number of CMS’s sample card', text: withMember('1EG4-TE5-MK73') },
    { says: 'another payer’s number', text: withMember('XMP000123456', 'Blue Cross') },
  ],
  run({ document, claim, date, namedPayer }) {
    const said: Said[] = [];
    const id = field(claim, 'member id');
    if (!id || (fieldDate(claim, 'filed') ?? date) < MBI_SINCE || namedPayer !== 'medicare') return said;
    const bare = id.written.replace(/[\s-]/g, '');
    const key = bare.toUpperCase();
    const wrong = mbiFault(key);
    const asWritten = document.format === 'x12' ? id.written : bare;
    if (wrong) said.push({ span: id.span, message: `This is no Medicare number: ${wrong}.` });
    else if (asWritten !== key)
      said.push({
        span: id.span,
        message: `A Medicare number is written in capitals${document.format === 'x12' ? ' and without hyphens' : ''}: ${key}.`,
        fixes: [
          { title: `Write ${key}`, safe: true, changes: [{ kind: 'replaceValue', at: id.span, text: key }] },
        ],
      });
    return said;
  },
};
