/** What several checks know of modifiers. Words for them are ours: CPT's are the AMA's. */
import type { CodeAt, ServiceLine } from '../model/document.ts';

export type Side = 'right' | 'left';

/** The side that a modifier says: RT, LT, eyelids E1–E4, fingers FA–F9, toes TA–T9 (HCPCS modifier file). */
const SIDES: Readonly<Record<string, Side>> = {
  RT: 'right',
  LT: 'left',
  ...sides('left', ['E1', 'E2', 'FA', 'F1', 'F2', 'F3', 'F4', 'TA', 'T1', 'T2', 'T3', 'T4']),
  ...sides('right', ['E3', 'E4', 'F5', 'F6', 'F7', 'F8', 'F9', 'T5', 'T6', 'T7', 'T8', 'T9']),
};

function sides(side: Side, modifiers: readonly string[]): Readonly<Record<string, Side>> {
  return Object.fromEntries(modifiers.map((modifier) => [modifier, side]));
}

export const sideOf = (modifier: string): Side | undefined => SIDES[modifier];

/**
 * The modifiers that let a pair of NCCI codes be paid both: anatomic, global surgery and others.
 * Source: NCCI Policy Manual chapter 1 §E.
 */
const NCCI_MODIFIERS: ReadonlySet<string> = new Set([
  ...Object.keys(SIDES),
  ...['LC', 'LD', 'RC', 'LM', 'RI'],
  ...['24', '25', '57', '58', '78', '79'],
  ...['27', '59', '91', 'XE', 'XS', 'XP', 'XU'],
]);

export const hasNcciModifier = ({ modifiers }: ServiceLine): boolean =>
  modifiers.some(({ key }) => NCCI_MODIFIERS.has(key));

export const hasModifier = ({ modifiers }: ServiceLine, ...keys: readonly string[]): boolean =>
  modifiers.some(({ key }) => keys.includes(key));

/**
 * Places of CPT with services that are no visits: anesthesia to laboratory, tests of the heart, lungs, allergies and
 * nerves. In between stand codes that payers treat as visits, of which nothing is said.
 */
const NO_VISITS: readonly (readonly [from: string, through: string])[] = [
  ['00100', '89999'],
  ['93000', '93790'],
  ['94010', '94799'],
  ['95004', '95199'],
  ['95700', '95999'],
];

/** Whether a code is certainly no visit: by its place in CPT, drugs and supplies by their letter. */
export function isCertainlyNoVisit({ system, key }: CodeAt): boolean {
  if (system === 'hcpcs') return /^[AEJKLPRV]/.test(key);
  return /^\d{5}$/.test(key) && NO_VISITS.some(([from, through]) => from <= key && key <= through);
}

/** Office, hospital, emergency and other visits, and those of eye clinics, by their places in CPT; G0463 is a clinic visit. */
export const isVisit = ({ key }: Pick<CodeAt, 'key'>): boolean => VISITS.has(key);

const VISITS: ReadonlySet<string> = new Set([
  ...Array.from({ length: 99499 - 99202 + 1 }, (_, behind) => String(99202 + behind)),
  ...['92002', '92004', '92012', '92014', 'G0463'],
]);
