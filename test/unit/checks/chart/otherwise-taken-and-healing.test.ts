/** Drugs that go on, stitches that come out, fractures that still heal, and what is active or only tested for (Guidelines FY2026). */
import assert from 'node:assert/strict';
import { noteText } from '../../../../server/src/checks/samples-chart.ts';
import { codes, note, otherwise, saidOf, tellsOf } from './found.ts';

describe('chart/otherwise-coded, what goes on or is over', () => {
  tellsOf(
    [
      // I.C.21.c.3: continuous use of a prescribed drug, aspirin too, for the long-term treatment of a condition.
      ['I48.91 I.C.21.c.3 information ', 'AF, on warfarin, INR 2.3 today.'],
      ['I48.91 I.C.21.c.3 information ', 'AF rate controlled. Continues Eliquis 5 mg bid.'],
      ['C50.412 I.C.21.c.3 information ', 'Left breast cancer, upper outer quadrant, on tamoxifen.'],
      ['N39.0 I.C.21.c.3 information ', 'Recurrent UTI on nightly nitrofurantoin, suppressive.'],
      // Z96.41, presence of insulin pump.
      ['E10.9 I.C.21.c.3 information ', 'Type 1 diabetes, insulin pump working well.'],
      [
        'E11.9 I.C.21.c.7 information ',
        'Type 2 diabetes. Sutures from lap chole ports removed today, sites clean.',
      ],
      [
        'Z09 I.C.19.c and I.C.21.c.8 information ',
        '5 weeks out from a distal radius fracture, callus forming.',
      ],
      ['U09.9 I.C.1.g.1.m warning ', 'Day 4 of COVID, antigen positive. Active infection.'],
      ['R75 I.C.1.a.2.e and i information Z11.4', 'Wants an HIV test, no symptoms, result pending.'],
    ],
    [
      ['I48.91', 'AF. Start apixaban today.'],
      ['I48.91', 'AF, put on Eliquis.'],
      ['I48.91', 'AF, discussed going on warfarin.'],
      ['I48.91', 'AF, off Eliquis since the bleed.'],
      ['E10.9', 'Type 1 diabetes, insulin pump discussed.'],
      ['E11.9', 'Type 2 diabetes. Sutures of the laceration removed today.'],
      ['E11.9', 'Type 2 diabetes. Hernia repair in May, sutures removed in June.'],
      ['Z09', 'Distal radius fracture, fully healed, cast off for good.'],
      ['U09.9', 'Long COVID, fatigue since the acute infection in March.'],
      ['R75', 'HIV serology indeterminate, confirmatory test pending.'],
    ],
    otherwise,
  );

  it('tells of every drug of two', async () => {
    const two = noteText({
      note: '[assessment]\nCAD, stable on aspirin and clopidogrel.',
      diagnoses: 'I25.10\nZ79.82',
    });
    assert.deepEqual(await saidOf(two), ['I25.10 I.C.21.c.3 information ']);
  });
});

describe('words that notes use', () => {
  it('purulent is suppurative, and who wears a prosthesis has none that is worn', async () => {
    assert.deepEqual(
      await codes(
        'chart/unsupported-code',
        note('R AOM, TM bulging red, effusion purulent. Amoxicillin.', 'H66.001'),
      ),
      [],
    );
    assert.deepEqual(
      await codes('chart/uncoded-diagnosis', note('Left BKA, wears prosthesis. Stump sound.', 'Z89.512')),
      [],
    );
  });
});
