/** Observation beside symptoms, the main injury of an artery, values that are borderline (Guidelines FY2026). */
import { type Case, otherwise, tellsOf } from './found.ts';

const FOUND: readonly Case[] = [
  // I.C.21.c.6: not for who has signs or symptoms of what is suspected.
  ['Z03.821 I.C.21.c.6 information ', 'Painful swallowing. Ingested coin not found.'],
  ['Z03.822 I.C.21.c.6 information ', 'Choked on a nut, still coughing. Bronchoscopy clear.'],
  ['Z03.6 I.C.21.c.6 information ', 'May have taken clonidine. Sleepy. Level undetectable.'],
  ['Z03.89 I.C.21.c.6 information ', 'Left calf pain. Thrombosis ruled out.'],
  // I.C.19.b.2.
  ['S65.112A I.C.19.b.2 warning ', 'Main injury: a deep cut of the left wrist. The radial artery is nicked.'],
  // I.B.17: a value is no diagnosis.
  ['E78.00 I.B.17 information ', 'Borderline high cholesterol.'],
  ['D64.9 I.B.17 information ', 'Borderline hemoglobin.'],
];

const SILENT: readonly Case[] = [
  ['Z03.821', 'May have swallowed a coin. No symptoms, eating and drinking. No dysphagia.'],
  ['Z03.822', 'Gagging at home, asymptomatic since. Nothing aspirated.'],
  ['Z03.821\nR13.10', 'Painful swallowing. Ingested coin not found.'],
  ['S65.112A', 'Principal injury: left radial artery laceration. Minor skin laceration over the artery.'],
  ['S45.111A', 'Primary injury is the brachial artery laceration. Minor wound near the artery.'],
  ['E03.9', 'Borderline hypothyroidism, TSH repeated in three months.'],
  ['D64.9', 'Borderline anemia.'],
];

describe('chart/otherwise-coded, observation, main injuries and what is borderline', () => {
  tellsOf(FOUND, SILENT, otherwise);
});
