/** Codes of both sides after one was operated on (Guidelines I.B.13), and harm that nobody meant (I.C.19.e.5.b). */
import { type Case, otherwise, tellsOf } from './found.ts';

const FOUND: readonly Case[] = [
  ['H25.13 I.B.13 information ', 'Nuclear cataract. Second eye today; the right was operated on in March.'],
  ['M17.0 I.B.13 information ', 'Knee arthritis. Left knee replaced in 2022, now the right one.'],
  ['G56.03 I.B.13 information ', 'Carpal tunnel syndrome. Right release last year; left release today.'],
  ['K40.20 I.B.13 information ', 'Inguinal hernia on the right. Left hernia was repaired years ago.'],
  ['T51.0X2A I.C.19.e.5.b warning T51.0X1A', 'Alcohol poisoning at a party, meant no harm to himself.'],
];
const SILENT: readonly Case[] = [
  ['H25.13', 'Nuclear cataract of both eyes. Right eye surgery planned first.'],
  ['H25.12', 'Nuclear cataract. Second eye today; the right was operated on in March.'],
  ['M17.0', 'Arthritis of both knees, injections last year.'],
  ['K40.20', 'Inguinal hernias on both sides, came back; left repaired years ago.'],
];

describe('chart/otherwise-coded, second sides', () => {
  tellsOf(FOUND, SILENT, otherwise);
});
