/** Codes by what brings a patient, and what is told beside it (II, IV.G). */
import { codesIn } from './code-ranges.ts';

const codes = (written: string) => codesIn(...written.split(' '));

/** What a malignancy or its therapy brings. */
export const isOfMalignancy = codes(
  'D61.81- D64.81 D70 E83.52 E86-E87 G89.3 K12.3- K52.0 L58 R11 R50 R53 R63',
);

/** Long-lasting conditions that are told at visits for other things, in codes that say no complication of them. */
export const isUsual = codes(
  'E03 E11.9 E55 E66 E78 F03 F10.10 F10.20 F11.20 F12.10 F12.20 F14.20 F17 F32-F33 F41 G20 G30 G47.0- G47.33 H40 I10 I25.10 I48.2- I48.91 I50.22 I50.32 I50.42 I73.9 J30 J43.9 J44.9 J45.20 J45.30 J45.40 J45.50 J45.909 K21.9 K58 K74.6- L40 M10.9 M15-M19 M81.0 N18.1-N18.5 N40.0 Z68 Z72 Z77-Z99',
);
export const isScreening = codes('Z11-Z13');
/** Screenings and vaccinations that are done by the way. */
export const isByTheWay = (key: string): boolean => isScreening(key) || key === 'Z23';
/** I.C.1.a.2.c: conditions that HIV disease does not bring. */
export const isNoneOfHiv = codes(
  'E10-E11 G40 G43 H25-H26 I20-I22 I26 I48 I60-I63 J40-J47 K25-K28 K35-K46 K56-K57 K80-K81 K85 M16-M17 M51 N13 N20-N23 N40 S00-S99 T20-T50',
);
/** What HIV disease is told to have brought. */
export const OF_HIV_DISEASE =
  /\b(?:hiv|aids)[- ](?:related|associated)|\b(?:due to|from|secondary to|caused by) (?:\w+ )?(?:hiv|aids)\b/gi;
/** I.C.1.g.1: a COVID-19 that has nothing to do with the reason for the encounter. */
export const FOUND_BY_CHANCE =
  /\b(?:incidental\w*|asymptomatic|unrelated|no (?:respiratory |covid[- \d]*)?symptoms|without (?:any )?symptoms|(?:routine|screening|surveillance|admission|pre-?op\w*) (?:covid\S* |nasal |pcr |antigen )?(?:swab|test|testing|pcr|screen\w*))\b/gi;
export const OF_A_SWAB = /\b(?:swab|pcr|antigen|tested|positive)\b/i;
export const isOfAirways = codes('J00-J22 J80 J96 R05-R06 R09 R50');
/** What happens at a delivery or behind it, and brings nobody to the hospital before. */
export const isOfTheDelivery = codes('O62-O77 O85-O92');
/** What a pregnancy has with it from the first visits on. */
export const isUsualInPregnancy = codes('O09 O99.0-O99.3 O34.21- Z3A');
export const isObstetric = codes('O00-O9A');
/** Codes whose place the chapters tell: sepsis, HIV, COVID-19, newborns, poisonings, abuse, complications of care. */
export const hasItsRule = codes('A40-A41 R65 B20 U07 U09 P00-P96 Z38 O80 T36-T65 T74 T76 T80-T88');
/** I.C.1.d.6: an infection that meets the definition of the principal diagnosis is before the condition that is none. */
export const isSepsis = codes('A40-A41');
export const isNoInfection = codes(
  'S00-S99 T20-T32 I60-I63 K85.0-K85.9 K55 K56 K92 C00-C96 G20 G30 G35 E11.6- E11.5-',
);
export const isSymptom = codes('R00-R99 G89 M25.5- M54 M79.6-');
/** What other conditions bring, by which they are found: the one that brought it is the diagnosis after study. */
export const isBrought = codes(
  'D50-D69 E16 E86-E87 G40 G93.4- I26 I50 I82 I95 J90-J91 J96 J80-J81 K56 K65 K92 M84 N13 N17 N39 L97-L98 L89',
);
/** Conditions that last, and beside which another may bring the patient. */
export const isLasting = codes('E08-E13 I11-I13 J44 K70-K74 N18');
export const isRespiratoryFailure = codes('J96.0- J96.2-');
/** I.C.19.d.1.b: of burns inside and outside the body the circumstances of the admission tell which is first. */
export const isBurn = codes('T20-T28');
export const isInnerBurn = codes('T26-T28');
export const isFollowUp = codes('Z08-Z09 Z71');
