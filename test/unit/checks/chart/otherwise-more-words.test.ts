/** More words for what comes from no hypertension, an abortion, an addiction, an exposure, a treatment that is over (Guidelines FY2026). */
import { otherwise, tellsOf } from './found.ts';

describe('chart/otherwise-coded, in other words', () => {
  tellsOf(
    [
      [
        'I12.9 I.C.9.a.2 warning ',
        'Stage 2 CKD attributed to reflux nephropathy rather than to hypertension.',
      ],
      ['I12.9 I.C.9.a.2 warning ', 'CKD 3b is diabetic, hypertension has no part in it.'],
      ['O72.1 I.C.15.q information ', 'Post abortal hemorrhage.'],
      ['Z79.899 I.C.21.c.3 information ', 'Alprazolam addiction, takes it daily.'],
      [
        'T84.52XA I.C.19.a information T84.52XD',
        'Hip prosthesis infection: antibiotics finished in March, routine check.',
      ],
      ['Z11.52 I.C.1.g.1.e and f warning Z20.822', 'Possible exposure to covid at a wedding, asymptomatic.'],
      ['I21.4 I.C.9.e.2 information I21.9', 'AMI, medically managed.'],
      [
        'S92.352K I.C.19.a and I.C.19.c.1 warning S92.352A',
        'Broke the left foot a month ago and ignored it. Nonunion.',
      ],
      ['Z94.0 I.C.19.g.3 and I.C.21.c.3 warning ', 'Failure of the kidney transplant.'],
    ],
    [
      ['I12.9', 'CKD attributed to hypertension rather than to reflux nephropathy.'],
      ['O72.1', 'Postpartum hemorrhage after the delivery.'],
      ['Z79.899', 'Alprazolam at bedtime for years.'],
      ['T84.52XA', 'Hip prosthesis infection: antibiotics finished in March, now draining again. Follow-up.'],
      ['Z11.52', 'Screening for covid before surgery, no known exposure to covid.'],
      ['Z94.0', 'Kidney transplant without rejection.'],
    ],
    otherwise,
  );
});
