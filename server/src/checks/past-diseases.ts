/** Diseases that a record may have as past: cancers with their history codes, what passes, what lasts. */
import type { IsoDate } from '../model/dates.ts';
import { codesIn } from './code-ranges.ts';

interface Site {
  readonly history: (key: string) => boolean;
  readonly active: (key: string) => boolean;
  /** The history code for an active one; some tell carcinoid tumors from the others. */
  readonly historyOf: (key: string) => string;
}

const site = (history: string, ...active: string[]): Site => ({
  historyOf: (key) => history.replace('.', '').replace('-', key.startsWith('C7A') ? '0' : '8'),
  history: codesIn(history),
  active: codesIn(...active),
});

/** Histories of malignant neoplasms with the active ones of the same site, by the titles of both. */
export const SITES: readonly Site[] = [
  site('Z85.01', 'C15'),
  site('Z85.02-', 'C16', 'C7A.092'),
  site('Z85.03-', 'C18', 'C7A.02-'),
  site('Z85.04-', 'C19-C21', 'C7A.026'),
  site('Z85.05', 'C22'),
  site('Z85.06-', 'C17', 'C7A.01-'),
  site('Z85.07', 'C25'),
  site('Z85.11-', 'C34', 'C7A.090'),
  site('Z85.12', 'C33'),
  site('Z85.21', 'C32'),
  site('Z85.22', 'C30-C31'),
  site('Z85.3', 'C50'),
  site('Z85.41', 'C53'),
  site('Z85.42', 'C54-C55'),
  site('Z85.43', 'C56'),
  site('Z85.46', 'C61'),
  site('Z85.47', 'C62'),
  site('Z85.51', 'C67'),
  site('Z85.52-', 'C64', 'C7A.093'),
  site('Z85.53', 'C65'),
  site('Z85.54', 'C66'),
  site('Z85.6', 'C91-C95'),
  site('Z85.71', 'C81'),
  site('Z85.72', 'C82-C85'),
  site('Z85.810', 'C01-C02'),
  site('Z85.820', 'C43'),
  site('Z85.821', 'C4A'),
  site('Z85.830', 'C40-C41'),
  site('Z85.840', 'C69'),
  site('Z85.841', 'C71'),
  site('Z85.850', 'C73'),
];

export const isMalignant = codesIn('C00-C96');
export const isAfterCancer = codesIn('Z08');
/** Strokes and infarctions are treated where they happen; an office sees what remained. */
export const isAcute = codesIn('I21-I22', 'I60-I63');
export const isStroke = codesIn('I60-I63');
/**
 * Illnesses that are over when they are called so, where long diseases are controlled or in remission: infections,
 * embolism and thrombosis, acute failure of kidneys and lungs, acute diseases of the abdomen, pressure ulcers.
 */
export const isPassing = codesIn(
  'A00-A09',
  'A37-A41',
  'A46',
  'B00-B02',
  'B05-B06',
  'B15-B17',
  'B26-B27',
  'D62',
  'E86',
  'E87.0-E87.2',
  'E87.5-E87.7',
  'G00-G04',
  'H10',
  'H65-H66',
  'I26',
  'I30',
  'I40',
  'I80',
  'I82.4-',
  'I82.6-',
  'J00-J06',
  'J09-J18',
  'J20-J22',
  'J36',
  'J85-J86',
  'J93',
  'J96.0-',
  'K25-K28',
  'K35-K37',
  'K52',
  'K57.2-K57.3',
  'K61',
  'K65',
  'K81.0',
  'K85',
  'L00-L03',
  'L08',
  'L89',
  'N10',
  'N17',
  'N20',
  'N30.0-',
  'N41.0',
  'N45',
  'N70.0-',
  'N39.0',
  'U07.1',
);
const isOfDisease = codesIn('A00-N99', 'U07.1');
/** To these the Index leads from what is healed: trachoma, myocardial infarction, appendicitis. */
const saysHealed = codesIn('B94.0', 'I25.2', 'K36');
/** Diseases of all kinds, which are over only where the record says that they are: resolved, cured, no longer there. */
export const isDisease = (key: string): boolean => isOfDisease(key) && !saysHealed(key);
/** Injuries under active treatment, which those of years ago are not. */
export const isInjury = (key: string): boolean => /^S\d\d.*[ABC]$/.test(key);
/** Reasons for a visit, where they are listed first, even if they are over when it takes place. */
export const isSymptom = codesIn('R00-R94');

/** What is over since years, and did not resolve within the stay. */
const YEARS_BEFORE =
  /\b(?:years|decades) (?:ago|back)\b|\b(?:a|one|two|three) decades? ago\b|\blong (?:ago|gone|since)\b|\b(?:last|previous|prior|earlier|former) (?:admission|stay|hospitali[sz]ation)\b|\b(?:in|of|from|since|was|,) last (?:year|winter|summer|spring|fall|autumn)\b|\bremote\b|\bas an? (?:child|teen\w*|boy|girl|infant|student|young (?:adult|man|woman))\b|\bin (?:childhood|boyhood|girlhood|adolescence|infancy|college|high school|(?:her|his) (?:youth|teens|twenties|thirties|forties))\b/i;

export const tellsYearsBefore = (text: string, date: IsoDate): boolean =>
  YEARS_BEFORE.test(text) ||
  [...text.matchAll(/\b(?:19|20)\d\d\b/g)].some(([year]) => year < date.slice(0, 4));

/** `Acute appendicitis, s/p appendectomy, 1998`: what an operation of a year before has ended. */
const ENDED_BY_OPERATION =
  /\b(?:s\/p|status[- ]post|after)\b[^.;\n]{0,40}?(?:ectomy|plasty|repair|resection|removal|surgery)\b[^.;\n]{0,10}?\b((?:19|20)\d\d)\b/i;

export const wasOperatedBefore = (text: string, date: IsoDate): boolean =>
  (ENDED_BY_OPERATION.exec(text)?.[1] ?? date) < date.slice(0, 4);
