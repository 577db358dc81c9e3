/** A pregnancy, a stove, a surveillance and a germ that the note tells and the code does not (Guidelines FY2026). */
import { type Case, otherwise, tellsOf } from './found.ts';

const FOUND: readonly Case[] = [
  // I.C.15.a.1: chapter 15, unless the provider calls the pregnancy incidental.
  ['G43.009 I.C.15.a.1 information ', '26 weeks pregnant. Migraine without aura.'],
  ['L30.9 I.C.15.a.1 information ', 'Eczema of the hands. She is pregnant, 18 weeks.'],
  ['J01.00 I.C.15.a.1 information ', 'G2P1 at 22w3d. Acute maxillary sinusitis.'],
  // I.C.19.d.
  ['T23.651A I.C.19.d warning T23.251A', 'Burn of the right palm, second degree, touched the stove.'],
  ['T24.532A I.C.19.d warning T24.132A', 'First degree burn of the left calf from a muffler.'],
  // I.C.2.c.2.
  ['D63.0 I.C.2.c.2 information ', 'Anemia due to radiotherapy for rectal cancer.'],
  // I.C.1.e.1.d.
  ['B95.62 I.C.1.e.1.d warning Z22.322', 'MRSA colonization, no infection. Viral bronchitis.'],
  ['B95.61 I.C.1.e.1.d warning Z22.321', 'Colonized with MSSA only.'],
  // I.C.21.c.8.
  [
    'Z48.3 I.C.21.c.8 information Z08',
    'Surveillance after completed treatment of left breast cancer 2020, NED.',
  ],
  ['Z51.89 I.C.21.c.8 information Z08', 'Melanoma follow-up, no evidence of recurrence.'],
  // I.C.15.p.
  ['N39.3 I.C.15.p information ', 'Stress incontinence due to an obstetric perineal tear in 2019.'],
  ['N39.3 I.C.15.p information ', 'Stress incontinence, a late effect of a fourth degree tear.'],
];

const SILENT: readonly Case[] = [
  ['L30.9', 'Eczema of the hands. His wife is 18 weeks pregnant.'],
  ['L30.9', '20 weeks pregnant. Eczema of the hands, does not affect the pregnancy.'],
  ['L30.9\nO99.712', '20 weeks pregnant. Eczema of the hands.'],
  ['L30.9', 'Eczema of the hands. Delivered in May, when she was 39 weeks pregnant.'],
  ['T23.651A', 'Burn of the right palm with oven cleaner, next to a hot stove.'],
  ['T23.251A', 'Burn of the right palm, second degree, touched the stove.'],
  ['D63.0', 'Anemia of malignancy; rectal cancer, before radiotherapy.'],
  ['B95.62', 'Cellulitis of the leg due to MRSA. Colonized with MRSA too.'],
  ['Z48.3', 'Wound check after excision of melanoma. Follow-up, no recurrence.'],
  ['Z48.3', 'Aftercare of the excision of a carcinoma last week.'],
  ['N39.3\nO94', 'Stress incontinence due to an obstetric perineal tear in 2019.'],
  ['N39.3', 'Stress incontinence. Two vaginal deliveries.'],
];

describe('chart/otherwise-coded, what the note tells and the code does not', () => {
  tellsOf(FOUND, SILENT, otherwise);
});
