/** A contact with a communicable disease beside the disease itself, by the Excludes1 note at category Z20. */
import { codesIn } from './code-ranges.ts';
import type { WrongPair } from './wrong-pairs.ts';

/** Contacts with a communicable disease, and the codes of that disease. */
const EXPOSURES: readonly (readonly [exposure: string, ...diseases: string[]])[] = [
  ['Z20.1', 'A15-A19'],
  ['Z20.3', 'A82'],
  ['Z20.4', 'B06'],
  ['Z20.5', 'B15-B19'],
  ['Z20.6', 'B20', 'Z21'],
  ['Z20.810', 'A22'],
  ['Z20.811', 'A39'],
  ['Z20.820', 'B01'],
  ['Z20.821', 'A92.5'],
  ['Z20.822', 'U07.1'],
  ['Z20.828', 'J09-J11', 'B05', 'B26', 'B01', 'B27', 'B97.4', 'J21.0', 'J20.5', 'J12.1', 'B34'],
  ['Z20.818', 'A37', 'J02.0', 'J03.0-', 'A38'],
  ['Z20.2', 'A50-A64'],
  ['Z20.01', 'A04'],
  ['Z20.7', 'B65-B89'],
];

export const CONTACTS: readonly WrongPair[] = [
  ...EXPOSURES.map(
    ([exposure, ...diseases]): WrongPair => ({
      wrong: codesIn(exposure),
      beside: codesIn(...diseases),
      why: 'by the Excludes1 note at Z20 a contact is not coded once the disease is diagnosed',
      section: 'I.C.21.c.1',
    }),
  ),
  {
    wrong: codesIn('Z29.81'),
    beside: codesIn('B20', 'Z21'),
    why: 'prophylaxis before exposure is for who is not infected with HIV',
    section: 'I.C.1.a',
  },
];
