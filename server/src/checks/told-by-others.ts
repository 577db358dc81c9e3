/** Diseases that a note names and that codes of something else tell. */
import { codesIn } from './code-ranges.ts';
import { isLocal } from './sepsis-codes.ts';

/** What a note names, and the codes that tell it though they are for something else. */
export const TOLD_BY: readonly (readonly [told: (key: string) => boolean, by: (key: string) => boolean])[] = [
  // The pressure falls in sepsis and shock.
  [codesIn('I95.9'), codesIn('A40-A41', 'R57', 'R65', 'T81.1-', 'O85', 'O86.04')],
  // A newborn that is `AGA` has the weight of its age.
  [codesIn('L64'), codesIn('Z38', 'P00-P96')],
  // A paralysis that a stroke has left is told with it.
  [codesIn('G81', 'G83.1-', 'G83.2-', 'G83.3-'), codesIn('I69')],
  // A malformation that has been corrected is told as history.
  [codesIn('Q00-QA1'), codesIn('Z87.7-')],
  // What is of the past has its own code.
  [codesIn('I21-I22'), codesIn('I25.2')],
  // The exacerbation of the lungs is of the cystic fibrosis.
  [codesIn('J44.1', 'J47.1'), codesIn('E84.0')],
  // The sodium that is low is of the hormone (Excludes1 at E87.1), and the peritonitis of the appendix.
  [codesIn('E87.1'), codesIn('E22.2')],
  [codesIn('K65'), codesIn('K35.2-', 'K35.3-')],
  // An influenza has what it does to the airways in its own code.
  [codesIn('J00-J06', 'J20-J22', 'J40'), codesIn('J09.X2', 'J10.1', 'J11.1')],
  // A primary that is gone has its history.
  [codesIn('C00-C75'), codesIn('Z85')],
  // What is left of a complication of a pregnancy or a birth is told with it.
  [codesIn('O00-O92'), codesIn('O94')],
  // What a hyperemesis disturbs is told by its code.
  [codesIn('E86-E87', 'E26.89'), codesIn('O21.1')],
  // What bleeds says that blood is vomited or passed.
  [
    codesIn('K92.0-K92.2'),
    codesIn(
      ...'I85.01 I85.11 K20.81 K20.91 K21.01 K22.11 K22.6 K25.0 K25.2 K25.4 K25.6 K26.0 K26.2 K26.4 K26.6 K27.0 K27.2 K27.4 K27.6 K28.0 K28.2 K28.4 K28.6 K29.01 K29.21 K29.31 K29.41 K29.51 K29.61 K29.71 K29.81 K29.91 K31.811 K31.82 K55.21 K57.01 K57.11 K57.21 K57.31 K57.33'.split(
        ' ',
      ),
    ),
  ],
  // The edema of the lungs is of the heart failure that is coded (Excludes1 at J81).
  [codesIn('J81'), codesIn('I50', 'I11.0', 'I13.0', 'I13.2')],
  // Hives are of the anaphylaxis that is coded.
  [codesIn('L50', 'T78.3-'), codesIn('T78.0-', 'T78.2-', 'T63', 'T80.5-', 'T88.6')],
  // An endometritis that follows a birth is told by its chapter.
  [codesIn('N71'), codesIn('O85-O86')],
  // What bleeds in a pregnancy is told by its chapter.
  [codesIn('N92-N93'), codesIn('O00-O99')],
  // The organism of a site that is coded has a code of its own, and no infection without a site.
  [codesIn('A49'), isLocal],
  // A sepsis says of what organism the infection is.
  [codesIn('A49'), codesIn('A40', 'A41.0-A41.8')],
  // A fracture of a bone that was sick before is not one of an injury.
  [codesIn('S02-S92'), codesIn('M80', 'M84.4-', 'M84.5-', 'M84.6-')],
  // Of what was crushed or has become infected the wound is told with it.
  [
    codesIn('S01', 'S11', 'S21', 'S31', 'S41', 'S51', 'S61', 'S71', 'S81', 'S91'),
    codesIn(
      ...['S07', 'S17', 'S28', 'S38', 'S47', 'S57', 'S67', 'S77', 'S87', 'S97'],
      ...['T79.3', 'T79.8', 'T81.3-', 'T81.4-'],
    ),
  ],
  // A wound of which no more is said is the ulcer that is coded, and a reflux that of the veins or the bladder.
  [(key) => /^S[0-9]1[0-9]0/.test(key), codesIn('L89', 'L97', 'L98.4-', 'I83.0-', 'I83.2-', 'I70.23-I70.25')],
  [codesIn('K21'), codesIn('I83', 'I87', 'N13.7-', 'Q62.7')],
  // A chemical burn of a site that is coded is none of the eyelid.
  [codesIn('T26.50-', 'T26.90-'), codesIn('T20-T25', 'T27-T28', 'T54')],
  // What an appendicitis is called without more is told by any of its codes.
  [codesIn('K37'), codesIn('K35-K36')],
  // What obstructs says that the bowel is obstructed.
  [
    codesIn('K56.5-', 'K56.6-'),
    codesIn(
      ...'K40.0- K40.3- K41.0- K41.3- K42.0 K43.0 K43.3 K43.6 K44.0 K45.0 K46.0 K50.012 K50.112 K50.812 K50.912 K51.012 K51.212 K51.312 K51.412 K51.512 K51.812 K51.912'.split(
        ' ',
      ),
    ),
  ],
  // A disease of the heart that is coded is the heart disease.
  [codesIn('I51.9'), codesIn('I05-I09', 'I11', 'I13', 'I20-I50')],
  // An emphysema is the obstructive disease (Index, “Disease, lung, obstructive, with emphysema”).
  [codesIn('J44.9'), codesIn('J43')],
  // What obstructs the nose says that it is obstructed.
  [codesIn('J34.89'), codesIn('J00-J01', 'J30-J33', 'J34.2-J34.3', 'J34.82-', 'J35', 'Q30', 'S02.2-')],
  // A stone of the duct with a cholangitis is told by one code, as an artery disease of a diabetes or of known arteries is.
  [codesIn('K83.0-'), codesIn('K80.3-', 'K80.4-', 'K80.6-')],
  [codesIn('I73.9'), codesIn('E08.5-', 'E09.5-', 'E10.5-', 'E11.5-', 'E13.5-', 'I70.2-I70.7-', 'I70.92')],
  // What bleeds, is a lump or hurts is told by the disease of its organ that is coded.
  [
    codesIn('K62.5', 'K92.1', 'K92.2'),
    codesIn('C15-C21', 'D12', 'I85', 'K25-K29', 'K31.8-', 'K50-K52', 'K55', 'K57', 'K62.6', 'K64'),
  ],
  [codesIn('N92-N93', 'N95.0'), codesIn('C53-C55', 'D25', 'N84', 'N85.0-')],
  [codesIn('N63'), codesIn('C50', 'D05', 'D24', 'N60')],
  [codesIn('E04.1'), codesIn('C73', 'D34')],
  [codesIn('H57.1-'), codesIn('H00-H56')],
  // An edema of the macula is told with the occlusion or the diabetes that has brought it.
  [codesIn('H35.81'), codesIn('H34.81-', 'H34.83-', 'E08.3-', 'E09.3-', 'E10.3-', 'E11.3-', 'E13.3-')],
  // The zoster or herpes of the eye says what of it is inflamed.
  [codesIn('H10', 'H16', 'H20'), codesIn('B00.5-', 'B02.3-', 'B02.9')],
  // Stones and inflammations of the gallbladder and its ducts say what they are of, and are gone with it.
  [codesIn('N20-N23'), codesIn('K80')],
  [codesIn('K80-K82', 'K35-K38'), codesIn('Z90.49', 'Z48.815')],
  // The arthritis has gone with the joint.
  [codesIn('M00-M25'), codesIn('Z96.6-', 'Z47.1')],
  // `Bright red bleeding` from the placenta or the uterus is none of the rectum.
  [codesIn('K62.5'), codesIn('O20', 'O44-O46', 'O67', 'O72', 'N92-N93', 'N95.0')],
  // A hypertension with what it has harmed says that there is one (I.C.9.a).
  [codesIn('I10'), codesIn('I11-I13', 'O10-O16')],
  [codesIn('K21'), codesIn('P78.83')],
];
