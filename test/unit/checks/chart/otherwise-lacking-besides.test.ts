/** What a note tells beside what is coded: nerves, accidents of operations, malignancies, nodes, causes of pressure, corrosives. */
import { type Case, otherwise, tellsOf } from './found.ts';

const FOUND: readonly Case[] = [
  // I.C.19.b.2: minor damage to peripheral nerves beside the primary injury.
  ['S61.511A I.C.19.b.2 information ', 'Laceration of the right wrist. Minor damage to the median nerve.'],
  ['S51.812A I.C.19.b.2 information ', 'Cut of the left forearm with a cutaneous nerve injury.'],
  // I.C.19.g.4: complications of care.
  [
    'D25.1 I.C.19.g.4 information ',
    'The bladder was accidentally lacerated while the flap was dissected; operation went on.',
  ],
  ['K57.32 I.C.19.g.4 information ', 'During the dissection the ureter was inadvertently nicked.'],
  // I.C.2.c: complications of a malignancy, with the malignancy.
  ['E83.52 I.C.2.c information ', 'Hypercalcemia due to his lung cancer, fluids.'],
  ['E87.1 I.C.2.c information ', 'Hyponatremia of malignancy.'],
  // I.C.2: secondary sites.
  ['C50.411 I.C.2 information ', 'Right breast cancer, axillary nodes involved.'],
  ['C18.7 I.C.2 information ', 'Sigmoid cancer, mesenteric lymph nodes positive.'],
  // I.C.9.a.6: secondary hypertension.
  ['E24.0 I.C.9.a.6 information ', 'Her blood pressure is secondary to the Cushing disease.'],
  // I.C.19.d: burns by site and degree.
  ['T54.2X1A I.C.19.d information ', 'Acid over the right shin, blisters.'],
];

const SILENT: readonly Case[] = [
  ['S61.511A', 'Laceration of the right wrist, no injury of the median nerve.'],
  ['S61.511A\nS64.11XA', 'Laceration of the right wrist. Minor damage to the median nerve.'],
  ['S51.812A', 'The dog accidentally bit him, lacerated forearm.'],
  [
    'N99.71\nD25.1',
    'The bladder was accidentally lacerated while the flap was dissected, operation went on.',
  ],
  ['E83.52\nC34.11', 'Hypercalcemia due to his lung cancer.'],
  ['Z08\nZ85.3', 'Left breast lost from breast cancer.'],
  ['C50.411', 'Right breast cancer, sentinel node negative.'],
  ['C50.411\nC77.3', 'Right breast cancer, axillary nodes involved.'],
  ['E24.0\nI15.2', 'Her blood pressure is secondary to the Cushing disease.'],
  ['T54.2X1A', 'Swallowed acid, no harm seen.'],
  ['T54.2X1A\nT24.631A', 'Acid over the right shin, blisters.'],
];

describe('chart/otherwise-coded, what is told and not coded', () => {
  tellsOf(FOUND, SILENT, otherwise);
});
