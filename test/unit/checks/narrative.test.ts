/** What clauses of notes say of what they name. The sentences are of the kinds that NegEx (2001) and Guidelines IV.H list. */
import assert from 'node:assert/strict';
import {
  clausesIn,
  clausesOf,
  mentionsOf,
  sidesIn,
  statementAt,
} from '../../../server/src/checks/narrative.ts';
import { slice, span } from '../../../server/src/model/text.ts';
import { loadEngine } from '../../helpers/engine.ts';

/** What a text says of a word that stands in it once: `negated by denies`. */
function said(text: string, word: string): string {
  const start = text.indexOf(word);
  assert.ok(start >= 0, word);
  const at = span(start, start + word.length);
  const clause = clausesIn(text, span(0, text.length)).find(
    (one) => one.span.start <= start && start < one.span.end,
  );
  assert.ok(clause, 'a clause holds it');
  const { status, cue } = statementAt(clause, at);
  return cue ? `${status} by ${slice(text, cue)}` : status;
}

describe('what a clause says', () => {
  const cases: readonly (readonly [text: string, word: string, status: string])[] = [
    ['No chest pain, foot ulcer or cough.', 'cough', 'negated by No'],
    ['Glass broke, nothing to suggest assault.', 'assault', 'negated by nothing to suggest'],
    [
      'Nothing in the history pointing to abuse or neglect.',
      'neglect',
      'negated by Nothing in the history pointing to',
    ],
    ['The story argues against assault.', 'assault', 'negated by argues against'],
    ['Does not yet meet criteria for lupus.', 'lupus', 'negated by Does not yet meet criteria for'],
    ['One value high, so criteria for GDM are not met.', 'GDM', 'negated by are not met'],
    ['Criteria for SIRS never fulfilled.', 'SIRS', 'negated by never fulfilled'],
    ['Falls short of the criteria for lupus.', 'lupus', 'negated by Falls short of the criteria for'],
    ['The goals of GDM are not met.', 'GDM', 'affirmed'],
    // What is only warned of is not there.
    ['Call for retention or blood in the urine.', 'retention', 'conditional by Call for'],
    ['Call us right away for fever, vomiting or pus.', 'pus', 'conditional by Call us right away for'],
    ['Return for worsening heart failure.', 'heart failure', 'conditional by Return for'],
    ['To the ED if chest pain.', 'chest pain', 'conditional by To the ED if'],
    ['Return precautions for bleeding.', 'bleeding', 'conditional by Return precautions for'],
    ['Watch for signs of infection.', 'infection', 'conditional by Watch for'],
    [
      'Return in 3 months, earlier if confusion or dyskinesia appears.',
      'dyskinesia',
      'conditional by earlier if',
    ],
    ['Reviewed preterm labor signs.', 'preterm labor', 'conditional by Reviewed'],
    ['Signs of preterm labor were reviewed.', 'preterm labor', 'conditional by Signs of'],
    ['Knows the signs of stroke.', 'stroke', 'conditional by Knows the signs of'],
    ['Signs of stroke on arrival.', 'stroke', 'affirmed'],
    ['Reviewed the stroke and its imaging.', 'stroke', 'affirmed'],
    ['Call for possible pneumonia.', 'pneumonia', 'uncertain by possible'],
    ['Return for diabetes in three months.', 'diabetes', 'affirmed'],
    ['RTC for the hypertension.', 'hypertension', 'affirmed'],
    ['Denies fever, chills but has dyspnea.', 'chills', 'negated by Denies'],
    ['Denies fever, chills but has dyspnea.', 'dyspnea', 'affirmed'],
    ['No chest pain, hypertension stable.', 'hypertension', 'affirmed'],
    ['Type 2 diabetes without retinopathy, hypertension', 'hypertension', 'affirmed'],
    ['Type 2 diabetes without retinopathy, hypertension', 'retinopathy', 'negated by without'],
    ['Acute cystitis without hematuria due to E. coli', 'hematuria', 'negated by without'],
    ['Acute cystitis without hematuria due to E. coli', 'coli', 'affirmed'],
    ['No pneumonia due to aspiration', 'aspiration', 'negated by No'],
    ['CT negative for pulmonary embolism', 'embolism', 'negated by negative for'],
    ['Pulmonary embolism was ruled out.', 'embolism', 'negated by was ruled out'],
    ['Pulmonary embolism ruled out last week.', 'embolism', 'negated by ruled out'],
    ['Pulmonary embolism was ruled out in 2024.', 'embolism', 'negated by was ruled out'],
    ['Ruled out last of all pulmonary embolism.', 'embolism', 'negated by Ruled out'],
    ['Pneumonia likely today', 'Pneumonia', 'uncertain by likely'],
    ['Pulmonary embolism cannot be ruled out.', 'embolism', 'uncertain by cannot be ruled out'],
    ['ROS: (-) fever, (+) cough', 'fever', 'negated by (-)'],
    ['ROS: (-) fever, (+) cough', 'cough', 'affirmed'],
    ['Pneumonia unlikely', 'Pneumonia', 'negated by unlikely'],
    ['Cough, rule out pneumonia', 'pneumonia', 'uncertain by rule out'],
    ['Cough, rule out pneumonia', 'Cough', 'affirmed'],
    ['1. Hypertension\n2. ? Gout', 'Gout', 'uncertain by ?'],
    ['Any pain? Cough at night.', 'Cough', 'affirmed'],
    ['Pneumonia, resolved.', 'Pneumonia', 'resolved by resolved'],
    ['Resolved pneumonia, asthma stable', 'pneumonia', 'resolved by Resolved'],
    ['Resolved pneumonia, asthma stable', 'asthma', 'affirmed'],
    ['The pressure ulcer has completely healed.', 'ulcer', 'resolved by has completely healed'],
    ['COVID-19 in January, recovered by March', 'January', 'resolved by recovered'],
    ['Pneumonia has not resolved', 'Pneumonia', 'affirmed'],
    ['Pneumonia with fever, resolved', 'Pneumonia', 'affirmed'],
    ['Unresolved pneumonia', 'pneumonia', 'affirmed'],
    ['Pneumonia is suspected', 'Pneumonia', 'uncertain by suspected'],
    ['Probable pneumonia, COPD', 'pneumonia', 'uncertain by Probable'],
    ['Probable pneumonia, COPD', 'COPD', 'affirmed'],
    ['Pneumonia, working diagnosis', 'Pneumonia', 'uncertain by working diagnosis'],
    ['Working diagnosis: pneumonia', 'pneumonia', 'uncertain by Working diagnosis'],
    ['Findings compatible with pneumonia', 'pneumonia', 'uncertain by compatible with'],
    ['Findings consistent with pneumonia', 'pneumonia', 'uncertain by consistent with'],
    ['?pneumonia', 'pneumonia', 'uncertain by ?'],
    ['Pneumonia?', 'Pneumonia', 'uncertain by ?'],
    ['Pneumonia vs bronchitis', 'Pneumonia', 'uncertain by vs'],
    ['Pneumonia vs bronchitis', 'bronchitis', 'uncertain by vs'],
    ['Concern for sepsis', 'sepsis', 'uncertain by Concern for'],
    ['Mother had breast cancer', 'cancer', 'family-history by Mother had'],
    ['Family history of diabetes, stroke', 'stroke', 'family-history by Family history of'],
    ['No family history of diabetes', 'diabetes', 'negated by No'],
    ['History of breast cancer', 'cancer', 'personal-history by History of'],
    // A sentence that goes on in the next line.
    ['Lungs with signs that are consistent\nwith pneumonia', 'pneumonia', 'uncertain by consistent\nwith'],
    ['The infarction was ruled\r\n  out.', 'infarction', 'negated by was ruled\r\n  out'],
    ['The infarction was ruled\nout.', 'infarction', 'negated by was ruled\nout'],
    ['Gram\nnegative sepsis, not\ndue to pneumonia', 'pneumonia', 'affirmed'],
    ['History of present illness: cough', 'cough', 'affirmed'],
    ['Not only asthma but eczema', 'asthma', 'affirmed'],
    ['No increase in asthma', 'asthma', 'affirmed'],
    ['Gram-negative sepsis', 'sepsis', 'affirmed'],
    ['Hypertension not well controlled', 'Hypertension', 'affirmed'],
    ['Kidney disease not due to hypertension', 'hypertension', 'affirmed'],
    ['Follow up as soon as possible', 'Follow', 'affirmed'],
    ['Seen for fall (no loss of consciousness) with headache', 'consciousness', 'negated by no'],
    ['Seen for fall (no loss of consciousness) with headache', 'headache', 'affirmed'],
    ['No fever. Cough for two days.', 'Cough', 'affirmed'],
    ['No fever; cough for two days', 'cough', 'affirmed'],
    ['Still no fever today', 'fever', 'negated by no'],
    ['No fever (at home, now 37.0), chills', 'chills', 'negated by No'],
    ['No fever [at home, now 37.0], chills', 'chills', 'negated by No'],
    ['No fever [at home], stable COPD', 'COPD', 'affirmed'],
    ['No fever, chills, stable COPD', 'chills', 'negated by No'],
    ['No fever, chills, stable COPD', 'COPD', 'affirmed'],
    ['No fever, chills but stable, improved', 'chills', 'negated by No'],
    ['Has fever but pneumonia unlikely', 'fever', 'affirmed'],
    ['Has fever but pneumonia unlikely', 'pneumonia', 'negated by unlikely'],
    ['Pneumonia unlikely but febrile', 'Pneumonia', 'negated by unlikely'],
    ['Cough, picture suggestive of asthma', 'asthma', 'uncertain by suggestive of'],
    ['Cough. Pneumonia cannot be excluded', 'Pneumonia', 'uncertain by cannot be excluded'],
    ['Wheezing, asthma favored', 'asthma', 'uncertain by favored'],
    ['No longer has anemia', 'anemia', 'resolved by No longer has'],
    ['Hepatitis C, cured in 2017', 'Hepatitis', 'resolved by cured'],
    ['Prior kidney stones and gout', 'stones', 'personal-history by Prior'],
    ['Prior kidney stones and gout', 'gout', 'affirmed'],
    ['Asthma prior to the visit', 'visit', 'affirmed'],
    ['Asthma as a child, outgrown; no symptoms', 'Asthma', 'resolved by outgrown'],
    ['Asthma as a child', 'Asthma', 'personal-history by as a child'],
  ];
  for (const [text, word, status] of cases)
    it(`${text} — ${word}: ${status}`, () => assert.equal(said(text, word), status));
});

describe('the ends of sentences', () => {
  const parts = (text: string) =>
    clausesIn(text, span(0, text.length)).map(({ span: at }) => slice(text, at));

  it('are those behind a day, a stage and a letter of a kind, but not those of a numbered list', () => {
    assert.deepEqual(parts('Pinned on hospital day 1. Pneumonia then. Hepatitis B. Ulcer, stage 3. Home'), [
      'Pinned on hospital day 1.',
      'Pneumonia then.',
      'Hepatitis B.',
      'Ulcer, stage 3.',
      'Home',
    ]);
    assert.deepEqual(parts('1. Gout; 2. Asthma. Seen by J. Roe'), [
      '1. Gout;',
      '2. Asthma.',
      'Seen by J. Roe',
    ]);
  });

  it('are those behind a side or a therapy where another sentence begins', () => {
    assert.deepEqual(parts('Otitis media R. Rhinitis too. Seen by PT. Gait better'), [
      'Otitis media R.',
      'Rhinitis too.',
      'Seen by PT.',
      'Gait better',
    ]);
    assert.deepEqual(parts('Sprain of the R. ankle; pneumonia, L. pneumophila'), [
      'Sprain of the R. ankle;',
      'pneumonia, L. pneumophila',
    ]);
  });

  it('are full stops and semicolons, not the dots of numbers, codes and titles', () => {
    assert.deepEqual(parts('A1C is 7.2. Dx E11.22; seen by Dr. Roe. Well'), [
      'A1C is 7.2.',
      'Dx E11.22;',
      'seen by Dr. Roe.',
      'Well',
    ]);
  });

  it('are marks with something before them, whatever stands there', () => {
    assert.deepEqual(parts('Well. \n\n'), ['Well.']);
    assert.deepEqual(parts('Stage 2; obese ; seen by Dr; Any pain? Cough!'), [
      'Stage 2;',
      'obese ;',
      'seen by Dr;',
      'Any pain?',
      'Cough!',
    ]);
    assert.deepEqual(parts('Gout\n\nhtn'), ['Gout', 'htn']);
  });

  it('are the ends of items of a list, not of wrapped lines', () => {
    assert.deepEqual(parts('1. Pneumonia\n2. COPD\nHTN - I10'), ['1. Pneumonia', '2. COPD', 'HTN - I10']);
    assert.deepEqual(parts('Denies fever, chills and\nCough'), ['Denies fever, chills and\nCough']);
    assert.deepEqual(parts('Denies fever\nor cough'), ['Denies fever\nor cough']);
    assert.deepEqual(parts('Seen for\n- Gout'), ['Seen for', '- Gout']);
    // A line of 68 characters or more was broken by the width of the page.
    assert.equal(parts(`${'x'.repeat(67)}\nDoe`).length, 2);
    assert.equal(parts(`${'x'.repeat(68)}\nDoe`).length, 1);
  });
});

describe('a narrative', () => {
  it('is that of a family under its heading, and is read once', async () => {
    const text =
      'chart: office visit\n[family history]\nDiabetes, stroke.\n[plan]\nStart insulin. No insulin pump.\n';
    const opened = (await loadEngine()).open({ text, languageId: 'chart' });
    const claim = opened?.document.claims[0];
    assert.ok(opened && claim);
    assert.deepEqual(
      mentionsOf(opened.document, claim, /stroke|insulin/gi).map(({ status, clause }) => [
        status,
        clause.heading,
      ]),
      [
        ['family-history', 'family history'],
        ['affirmed', 'plan'],
        ['negated', 'plan'],
      ],
    );
    assert.equal(clausesOf(opened.document, claim), clausesOf(opened.document, claim));
  });

  it('has what stands behind a heading on its line apart from the heading', async () => {
    for (const [heading, closed] of [
      ['[assessment] possible sepsis.', 'assessment]'],
      ['Assessment: possible sepsis.', 'Assessment:'],
      ['**Assessment:** possible sepsis.', 'Assessment:**'],
    ] as const) {
      const text = `chart: office visit\ndate of service: 2026-11-03\n${heading}\n`;
      const opened = (await loadEngine()).open({ text, languageId: 'chart' });
      const claim = opened?.document.claims[0];
      assert.ok(opened && claim);
      assert.deepEqual(
        clausesOf(opened.document, claim).map(({ span: at }) => slice(text, at)),
        [closed, 'possible sepsis.'],
      );
    }
  });
});

describe('sides', () => {
  it('are words and their abbreviations, not ways to speak', () => {
    assert.deepEqual(sidesIn('Right knee and L hip, bilateral hands'), ['right', 'left', 'bilateral']);
    assert.deepEqual(sidesIn('He left the clinic right away; L spine, C-R'), []);
  });
});
