/** What a note tells of prenatal visits, gestational diabetes, abortions and the weeks after a birth (Guidelines I.C.15). */
import { type Case, otherwise, tellsOf } from './found.ts';

const FOUND: readonly Case[] = [
  // I.C.15.b.2 and b.1.
  ['Z34.82 I.C.15.b.2 information ', 'Routine prenatal visit at 20 weeks, advanced maternal age.'],
  ['O26.892 I.C.15.b.1 information ', 'Routine prenatal check at 16 weeks, all normal.'],
  // I.C.15.i.
  ['O24.414 I.C.15.i warning O24.415', 'Gestational diabetes at 28 weeks, on metformin.'],
  ['O24.415 I.C.15.i warning O24.414', 'Gestational diabetes at 28 weeks, on insulin.'],
  // I.C.15.e.1.
  ['O36.5930 I.C.15.e.1 information ', 'Small fetus at 30 weeks; nothing was changed in her care.'],
  // I.C.15.l.
  ['F12.10 I.C.15.l.3 information ', 'Postpartum 3 weeks. Cannabis abuse, daily marijuana.'],
  ['F17.210 I.C.15.l.2 information ', 'Two weeks after the delivery. Nicotine dependence, cigarettes.'],
  // I.C.15.q.2.
  ['O03.4 I.C.15.q.2 information O03.1', 'Miscarriage with retained products and hemorrhage.'],
];

const SILENT: readonly Case[] = [
  ['Z34.82', 'Routine prenatal visit at 20 weeks, low-risk pregnancy, no high-risk pregnancy before.'],
  ['O26.892', 'Routine prenatal check at 16 weeks, back pain, otherwise all normal.'],
  ['O24.414', 'Gestational diabetes at 28 weeks, insulin added to metformin.'],
  ['O24.415', 'Gestational diabetes at 28 weeks, on metformin.'],
  ['O36.5930', 'Small fetus at 30 weeks; scans twice a week because of it.'],
  ['F12.10\nO99.325', 'Postpartum 3 weeks. Cannabis abuse, daily marijuana.'],
  ['F10.20', 'Alcohol dependence. History of postpartum depression.'],
  ['O03.4', 'Miscarriage with retained products, no hemorrhage.'],
];

describe('chart/otherwise-coded, pregnancies', () => {
  tellsOf(FOUND, SILENT, otherwise);
});
