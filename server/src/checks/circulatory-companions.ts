/** Codes of infarctions, hypertension, strokes and the pulmonary circulation that want another one beside them (Guidelines I.C.9). */
import { codesIn } from './code-ranges.ts';
import type { Companion } from './companion.ts';

/** Diseases, injuries and losses of the kidneys, of their vessels and of the paths of urine, and what is of the whole body and in them. */
const isOfKidneys = codesIn(
  ...'A18.11 A52.75 B52.0 C64-C66 C79.0- C7A.093 D17.71 D30 D3A.093 D41 D49.5- D59.3- D86.84'.split(' '),
  ...'E08.2- E09.2- E10.2- E11.2- E13.2- E72.0- E74 E75.21 E85 M10.3- M1A.3- M30-M32 M34-M35'.split(' '),
  ...'I12-I13 I70.1 I70.8-I70.9 I71 I72.2 I74 I75.81 I77 I82.3 I97.7- K76.7 N00-N29 N99'.split(' '),
  ...'O08.4 O23 O26.83- O90.4- Q25 Q27 Q60-Q64 Q79.6- Q85 Q87 S35 S37 T82 T86.1- Z90.5 Z94.0 Z99.2'.split(
    ' ',
  ),
);

export const OF_CIRCULATION: readonly Companion[] = [
  {
    of: codesIn('Z92.82'),
    needs: codesIn('I20-I26', 'I60-I67', 'I69', 'I74', 'I82', 'T82', 'G45-G46'),
    why: 'the condition for which the tPA was given is coded first',
    section: 'I.C.21.c.3 and the code first note at Z92.82',
    severity: 'information',
  },
  {
    of: codesIn('I22'),
    needs: codesIn('I21'),
    why: 'a subsequent infarction is coded together with the first one, a code of category I21',
    section: 'I.C.9.e.4',
  },
  {
    of: codesIn('I23'),
    needs: codesIn('I21-I22'),
    why: 'a current complication of an infarction is coded together with the infarction, a code of category I21 or I22',
    section: 'I.C.9.e and the note at category I23',
  },
  {
    of: codesIn('R29.7-'),
    needs: codesIn('I60-I63', 'I97.81-', 'I97.82-', 'P91.82-'),
    why: 'the stroke scale goes with the code of an acute stroke, I60 to I63',
    section: 'I.C.18.i',
  },
  {
    of: codesIn('I15.2'),
    // Tumors of any organ may make hormones.
    needs: codesIn('C00-D49', 'E00-E35', 'E89', 'O24', 'O99.2-', 'P72', 'Q85', 'Q89.1-Q89.2', 'T36-T50'),
    why: 'secondary hypertension takes two codes, that of the endocrine disorder too',
    section: 'I.C.9.a.6',
  },
  {
    of: codesIn('I15.0-I15.1'),
    needs: isOfKidneys,
    why: 'secondary hypertension takes two codes, that of the disease of the kidney or its vessels too',
    section: 'I.C.9.a.6',
  },
  {
    of: codesIn('I15.8-I15.9'),
    // A drug is a cause, and the code of its adverse effect says it.
    needs: (key) => !/^(?:I1[0-6A]|[RSV-Z])/.test(key),
    why: 'secondary hypertension takes two codes, that of its cause too',
    section: 'I.C.9.a.6',
  },
  {
    of: codesIn('H35.03-'),
    needs: codesIn('I10-I16', 'I1A', 'O10-O16'),
    why: 'the hypertension of a hypertensive retinopathy is coded too',
    section: 'I.C.9.a.5',
  },
  {
    of: codesIn('I1A.0'),
    needs: codesIn('I10-I13', 'I15', 'O10', 'O11'),
    why: 'the type of the hypertension that is resistant is coded before it, where it is known',
    section: 'I.C.9.a.12',
    severity: 'information',
  },
  {
    of: codesIn('I69.091', 'I69.191', 'I69.291', 'I69.391', 'I69.891', 'I69.991'),
    needs: codesIn('R13.1-'),
    why: 'the type of the dysphagia is coded in addition, where it is known',
    section: 'I.B.7 and the note at the code',
    severity: 'information',
  },
  {
    of: codesIn('I16'),
    needs: codesIn('I10-I13', 'I15', 'I1A', 'O10', 'O11', 'O13-O16'),
    why: 'the hypertensive disease of the crisis is coded also, where it is known',
    section: 'I.C.9.a.10',
    severity: 'information',
  },
  {
    of: codesIn('I27.22'),
    needs: codesIn(
      'I01-I02',
      'I05-I09',
      'I11',
      'I13',
      'I20-I25',
      'I33-I43',
      'I50-I51',
      'Q20-Q24',
      'Z95.2-Z95.4',
    ),
    why: 'the condition of the left heart that the pulmonary hypertension comes from is coded also',
    section: 'I.C.9.a.11',
    severity: 'information',
  },
  {
    of: codesIn('I27.24'),
    needs: codesIn('I26', 'I27.82', 'O88.2-', 'Z86.711'),
    why: 'the embolism that the pulmonary hypertension comes from is coded also, where there is one',
    section: 'I.C.9.a.11',
    severity: 'information',
  },
  {
    of: codesIn('I27.23'),
    needs: codesIn(
      'D86',
      'E84',
      'E66.2',
      'G47.3-',
      'J40-J47',
      'J60-J70',
      'J80-J99',
      'M34',
      'Q33',
      'P27',
      'R09.0-',
    ),
    why: 'the disease of the lung or the hypoxia that the pulmonary hypertension comes from is coded also',
    section: 'I.C.9.a.11',
    severity: 'information',
  },
  {
    of: codesIn('I69.098', 'I69.198', 'I69.298', 'I69.398', 'I69.898', 'I69.998'),
    needs: codesIn('A00-H95', 'I00-I52', 'J00-T88'),
    why: 'another code says which sequela it is',
    section: 'I.C.9.d.1 and the use additional note at I69.-98',
    severity: 'information',
  },
  {
    of: codesIn('I97.81-', 'I97.82-'),
    needs: codesIn('I60-I63'),
    severity: 'information',
    why: 'the code of the complication is followed by the one that says which stroke it was',
    section: 'I.C.9.c and I.C.19.g.4',
  },
];
