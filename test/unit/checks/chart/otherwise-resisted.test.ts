/** Germs that resist, poisonings and what they did, HIV that is held, examinations (Guidelines FY2026). */
import { type Case, otherwise, tellsOf } from './found.ts';

const FOUND: readonly Case[] = [
  // I.C.1.c: all infections documented as antibiotic resistant are identified.
  ['A15.0 I.C.1.c information ', 'Pulmonary tuberculosis resistant to isoniazid and rifampin.'],
  ['B50.9 I.C.1.c information ', 'Falciparum malaria, chloroquine-resistant.'],
  ['A54.01 I.C.1.c information ', 'Gonococcal urethritis, resistant to ciprofloxacin.'],
  ['J10.1 I.C.1.c information ', 'Influenza A resistant to oseltamivir, with cough.'],
  ['N39.0 I.C.1.c information ', 'Urinary tract infection with an ESBL organism.'],
  ['B95.2 I.C.1.c information ', 'Enterococcus, resistant to vancomycin.'],
  // I.C.19.e.5.b and d.
  ['T46.0X1A I.C.19.e.5.b and d information ', 'Digoxin taken twice by mistake: bradycardia.'],
  ['T45.4X1A I.C.19.e.5.b and d information ', 'Ate twice the iron tablets by mistake, vomiting.'],
  ['T43.292A I.C.19.e.5.b and d information ', 'Bupropion overdose in a suicide attempt, two seizures.'],
  ['T58.01XA I.C.19.e.5.b and d information ', 'Carbon monoxide from the car exhaust, found comatose.'],
  // I.C.1.a.2.d.
  ['B20 I.C.1.a.2.d information Z21', 'HIV, on dolutegravir-lamivudine, feels fine.'],
  ['Z79.899 I.C.1.a.2.d information ', 'Known HIV, on antiretrovirals, well.'],
  // IV.P.
  ['Z00.00 IV.P information Z00.01', 'Annual physical. Elevated blood pressure reading today.'],
  ['Z01.419 I.C.21.c.13 information ', 'Annual gynecological examination; breast lump felt.'],
  // I.C.16.a.2.
  ['P92.9 I.C.16.a.2 information ', 'Brought in for a feeding problem of the newborn.'],
];

const SILENT: readonly Case[] = [
  // Seen again, the manifestations are told by what is treated.
  ['T46.0X1D', 'Digoxin taken twice by mistake last week: bradycardia.'],
  ['B50.9', 'Falciparum malaria. Took chloroquine.'],
  ['A15.0', 'Pulmonary tuberculosis, not drug-resistant.'],
  ['N39.0\nB95.2\nZ16.21', 'UTI, enterococcus resistant to vancomycin.'],
  ['J10.1', 'Influenza A, cough. Prior VRE.'],
  ['T46.0X1A\nR00.1', 'Digoxin taken twice by mistake: bradycardia.'],
  ['T45.4X1A', 'Ate twice the iron tablets by mistake, no vomiting.'],
  ['T43.292A\nR56.9', 'Bupropion overdose in a suicide attempt, seizures, tachycardia.'],
  ['B20', 'HIV on dolutegravir, CD4 nadir 80, had PCP.'],
  ['B20', 'HIV disease, on dolutegravir.'],
  ['Z79.899', 'Her partner has HIV on biktarvy.'],
  ['L97.311', 'Chronic ulcer of the right ankle, breakdown of skin. No pressure ulcers.'],
  ['Z00.00', 'Annual physical. Blood pressure is not elevated.'],
];

describe('chart/otherwise-coded, germs that resist and what poisons do', () => {
  // P92.9 stands behind a malformation.
  const behind = (words: string, code: string) =>
    otherwise(words, code === 'P92.9' ? `Q21.10\n${code}` : code);
  tellsOf(FOUND, SILENT, behind);
});
