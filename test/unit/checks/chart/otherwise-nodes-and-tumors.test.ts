/** Lymphomas beyond the nodes, tumors that nobody tells apart, organs removed as a prophylaxis, weight (Guidelines FY2026). */
import { type Case, otherwise, tellsOf } from './found.ts';

const FOUND: readonly Case[] = [
  // I.C.2.t.
  ['C85.91 I.C.2.t information ', 'Lymphoma of the neck nodes with liver involvement.'],
  ['C82.03 I.C.2.t information ', 'Follicular lymphoma, has spread to the lung.'],
  // I.C.2.i.
  [
    'C18.2 I.C.2.i information ',
    'Two tumors of the colon; unclear whether the second is a metastasis or a new primary.',
  ],
  // I.C.2.g and I.C.21.c.14.
  [
    'Z15.01 I.C.2.g and I.C.21.c.14 information ',
    'Bilateral risk-reducing mastectomies performed this morning.',
  ],
  ['Z80.3 I.C.2.g and I.C.21.c.14 information ', 'Prophylactic bilateral mastectomy today.'],
  // I.C.16.b.1.
  ['Z03.89 I.C.16.b.1 warning ', 'Two-week-old brought for suspected sepsis, ruled out.'],
  // The note at E66.
  ['E66.811 I.B.14 and the note at E66 information ', 'Class 1 obesity, BMI 32.4.'],
];

const SILENT: readonly Case[] = [
  ['C85.91', 'Lymphoma of the neck nodes. No involvement of the liver.'],
  ['C85.91\nC85.99', 'Lymphoma of the neck nodes with liver involvement.'],
  ['C18.2', 'Two tumors of the colon, both primaries.'],
  ['Z15.01', 'Prophylactic mastectomy discussed, planned for May.'],
  ['Z40.01\nZ15.01', 'Prophylactic bilateral mastectomy today.'],
  ['Z03.89', 'Adult watched for suspected sepsis, ruled out.'],
  ['Z05.1', 'Two-week-old brought for suspected sepsis, ruled out.'],
  ['E66.811\nZ68.32', 'Class 1 obesity, BMI 32.4.'],
  ['E66.811', 'Class 1 obesity, BMI last visit 32.'],
];

describe('chart/otherwise-coded, nodes and tumors', () => {
  tellsOf(FOUND, SILENT, otherwise);
});
