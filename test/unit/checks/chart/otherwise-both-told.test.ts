/** Of two things that a note tells the one is coded (Guidelines FY2026 I.C.1.e.1.d, I.C.6.b.1, I.C.15.a.6 and I.C.17). */
import { noteText } from '../../../../server/src/checks/samples-chart.ts';
import { type Case, saidOf, tellsOf } from './found.ts';

const FOUND: readonly Case[] = [
  [
    'M54.2 I.C.6.b.1.b information ',
    'Here for pain mgmt. Chronic neck pain due to trauma - MVC 2 y ago. Trigger pts done.',
  ],
  [
    'M25.551 I.C.6.b.1.b information ',
    'R hip pain 2 y since MVC, all fx healed. Seen in pain clinic for pain management.',
  ],
  [
    'Z22.322 I.C.1.e.1.d information ',
    'R leg cellulitis, wound cx grew MRSA, IV vanc. Admit nares screen pos too: MRSA colonized.',
  ],
  ['Q90.9 I.C.17 information ', 'Down syndrome w complete AVSD. CT surgery referral.'],
  ['F89 I.C.17 information ', 'SCN2A-related neurodevelopmental disorder. SLP, OT.'],
  [
    'O36.5931 I.C.15.a.6 information O36.5932',
    'Di/di twins: twin A (fetus 1) 50%ile, twin B (fetus 2) EFW 6%ile - growth restriction fetus 2.',
  ],
];

const SILENT: readonly Case[] = [
  ['M54.2', 'Chronic neck pain due to trauma - MVC 2 y ago. PT ordered.'],
  ['Z22.322', 'MRSA nares screen pos, colonized, no infection.'],
  ['Q90.9', 'Down syndrome, no AVSD on echo.'],
  ['F89', 'Developmental disorder, gene panel sent.'],
  ['O36.5931', 'Di/di twins: growth restriction fetus 1, twin B normal.'],
];

describe('chart/otherwise-coded, of two that are told', () => {
  tellsOf(FOUND, SILENT, (note, diagnoses) => saidOf(noteText({ note: `[note]\n${note}`, diagnoses })));
});
