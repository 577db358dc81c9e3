/** What complicates a delivery or occasions it has its code (Guidelines FY2026 I.C.15.b.4). */
import { type Case, otherwise, tellsOf } from './found.ts';

const FOUND: readonly Case[] = (
  [
    'On day three a cesarean for breech presentation, one living girl.',
    'Vaginal birth of a live boy. Second degree perineal laceration repaired.',
    'Cesarean because of placenta previa.',
    'Postpartum hemorrhage of 1200 ml.',
    'Cesarean for arrest of descent.',
    'Cesarean for fetal distress.',
    'Chorioamnionitis, antibiotics in labor.',
  ] as const
).map((words) => ['Z37.0 I.C.15.b.4 information ', words] as const);

const SILENT: readonly Case[] = [
  ['Z37.0\nO32.1XX0', 'Cesarean for breech presentation.'],
  ['Z37.0\nO70.1', 'Second degree perineal laceration repaired.'],
  ['Z37.0\nO80', 'Vaginal birth without perineal laceration. No postpartum hemorrhage.'],
  ['Z37.0\nO80', 'Previous placenta previa, normal placenta now.'],
];

describe('what complicates a delivery', () => {
  tellsOf(FOUND, SILENT, otherwise);
});
