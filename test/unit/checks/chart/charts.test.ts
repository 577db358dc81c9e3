/** The checks of charts beyond their own examples: words, negations, sides and levels as notes write them. */
import assert from 'node:assert/strict';
import { conditionsOf } from '../../../../server/src/checks/evidence.ts';
import { noteText } from '../../../../server/src/checks/samples-chart.ts';
import { sameNoun, sameWord, tellingWords } from '../../../../server/src/checks/word-forms.ts';
import { findingsOf, judge } from '../../../helpers/engine.ts';

const note = (words: string, ...diagnoses: string[]) =>
  noteText({ note: `[assessment]\n${words}`, diagnoses: diagnoses.join('\n') });

/** The codes that a rule speaks of. */
const codes = async (rule: string, text: string) => (await findingsOf(rule, text)).map(({ code }) => code);

describe('the words of codes', () => {
  it('are the conditions of a title, apart where it says “with”', () => {
    assert.deepEqual(conditionsOf('Type 2 diabetes mellitus with diabetic chronic kidney disease'), [
      ['diabetes'],
      ['kidney'],
    ]);
    assert.deepEqual(conditionsOf('Essential (primary) hypertension'), [['hypertension']]);
    assert.deepEqual(conditionsOf('Chronic systolic (congestive) heart failure'), [
      ['systolic', 'heart', 'failure'],
    ]);
    assert.deepEqual(conditionsOf('Migraine without aura, not intractable'), [['migraine']]);
  });

  it('leave out what names no condition', () => {
    assert.deepEqual(conditionsOf('Type 2 diabetes mellitus with unspecified complications'), [['diabetes']]);
    assert.deepEqual(tellingWords('Other specified disorders of right knee, initial encounter'), ['knee']);
  });

  it('are one in their forms, and two where letters agree by chance', () => {
    assert.ok(
      sameWord('diabetic', 'diabetes') && sameWord('fractures', 'fracture') && sameWord('anemic', 'anemia'),
    );
    assert.ok(!sameWord('hypertension', 'hyperlipidemia') && !sameWord('heart', 'hearing'));
    assert.ok(sameNoun('fractures', 'fracture') && !sameNoun('hepatitis', 'hepatic'));
  });
});

describe('chart/negated', () => {
  it('reads abbreviations, Latin and other words of the book (IV.J)', async () => {
    assert.deepEqual(await codes('chart/negated', note('Denies SOB. Here for her shoulder.', 'R06.02')), [
      'R06.02',
    ]);
    assert.deepEqual(await codes('chart/negated', note('CT negative for PE; chest wall strain.', 'I26.99')), [
      'I26.99',
    ]);
    assert.deepEqual(await codes('chart/negated', note('Father had a stroke at the age of 60.', 'I63.9')), [
      'I63.9',
    ]);
  });

  it('is silent where a place affirms it, or writes its code without denying it', async () => {
    assert.deepEqual(
      await codes('chart/negated', note('No cough yesterday. Cough today, dry.', 'R05.9')),
      [],
    );
    assert.deepEqual(
      await codes('chart/negated', note('No cough yesterday. Seen for (R05.9) today.', 'R05.9')),
      [],
    );
    assert.deepEqual(
      await codes('chart/negated', note('Probable pneumonia on the film today.', 'J18.9')),
      [],
    );
  });

  it('reads what denies the very thing that tells the code from its neighbors, before or behind its words', async () => {
    // J02: Acute pharyngitis, “acute sore throat”; J02.0: Streptococcal pharyngitis, “streptococcal sore throat”.
    for (const said of [
      'Strep throat was ruled out by culture.',
      'Strep throat ruled out, viral pharyngitis.',
      'Sore throat for three days. Ruled out strep throat.',
      'Sore throat, strep ruled out with a rapid test. Viral pharyngitis.',
    ])
      assert.deepEqual(await codes('chart/negated', note(said, 'J02.0')), ['J02.0'], said);
    for (const said of [
      'Sore throat and fever. Strep throat.',
      'Strep throat, mononucleosis ruled out by test.',
      'Strep ruled out last week. Strep throat by culture today.',
      'Sore throat and fever for three days, no cough.',
    ])
      assert.deepEqual(await codes('chart/negated', note(said, 'J02.0')), [], said);
    assert.deepEqual(
      await codes('chart/negated', note('Strep throat ruled out, viral pharyngitis.', 'J02.9')),
      [],
    );
  });

  it('is silent where a word of the name is affirmed beside one that is denied, or what the book calls the code', async () => {
    for (const [words, code] of [
      ['No chest deformity but pain on the left.', 'R07.89'],
      // Tabular, inclusion term of M54.50.
      ['No low back pain at work. Lumbago in the evening.', 'M54.50'],
      ['Type 2 diabetes. No kidney disease in 2019. Kidney disease stage 3 now.', 'E11.22'],
      ['Type 2 diabetes (E11.22). No kidney disease in 2019.', 'E11.22'],
      // The title is “Family history of …”.
      ['Family history of breast cancer (Z80.3), mammogram.', 'Z80.3'],
    ] as const)
      assert.deepEqual(await codes('chart/negated', note(words, code)), [], words);
    const denied = 'Type 2 diabetes, on metformin. No kidney disease.';
    assert.deepEqual(await codes('chart/negated', note(denied, 'E11.22')), ['E11.22']);
  });

  it('is silent on a heading alone', async () => {
    assert.deepEqual(await codes('chart/negated', note('No cough.', 'R05.9')), []);
  });

  it('leaves codes whose own titles have such words alone (Z87.891 is for who smokes no more, I.C.21.c.4)', async () => {
    assert.deepEqual(
      await codes('chart/negated', note('Quit in 2010. Denies nicotine use today.', 'Z87.891')),
      [],
    );
    const family = '[family history]\nFamily history of breast cancer in her mother.';
    assert.deepEqual(await codes('chart/negated', noteText({ note: family, diagnoses: 'Z80.3' })), []);
  });

  it('says which words deny it', async () => {
    const [found] = await findingsOf(
      'chart/negated',
      note('Lungs clear. Denies fever, chills and cough.', 'R05.9'),
    );
    assert.match(found?.message ?? '', /“denies”/);
    assert.equal(found?.related?.length, 1);
    const [family] = await findingsOf(
      'chart/negated',
      note('Blood pressure well controlled. Family history of colon cancer.', 'C18.9'),
    );
    assert.match(family?.message ?? '', /only as a condition of the family\.$/);
  });
});

describe('chart/unsigned', () => {
  const found = async (last: string) =>
    (
      await findingsOf(
        'chart/unsigned',
        `chart: office visit\ndate of service: 2026-11-03\n\n[history]\nHere for her blood pressure.\n\n[diagnoses]\nI10\n${last}`,
      )
    ).map(({ at, fixes }) => [at, fixes.length]);

  it('is met by a signature in any section, or by what a section of that name says (CMS 100-08 ch. 3 §3.3.2.4)', async () => {
    assert.deepEqual(await found('\n[signature]\nPat Sample MD\n'), []);
    assert.deepEqual(await found('\n[plan]\nElectronically signed by Pat Sample MD.\n'), []);
    assert.equal((await found('\n[signature]\n')).length, 1);
    assert.equal((await found('\n[plan]\nPat Sample MD\n')).length, 1);
    assert.equal((await found('\n[plan]\nNot yet signed.\n')).length, 1);
    assert.equal((await found('\n[providers]\nsigned:\n')).length, 1, 'left blank');
  });

  it('stands on the answer where there is one, which needs no second key', async () => {
    assert.deepEqual(await found('\n[providers]\nsigned: no\n'), [['no', 0]]);
    assert.deepEqual(
      (await found('')).map(([, fixes]) => fixes),
      [1],
    );
  });
});

describe('chart/side-mismatch', () => {
  it('goes by the places that name a side (I.B.13)', async () => {
    const words = 'Knee pain for two weeks. Left knee pain is worse on stairs.';
    assert.deepEqual(await codes('chart/side-mismatch', note(words, 'M25.561')), ['M25.561']);
    assert.deepEqual(await codes('chart/side-mismatch', note(words, 'M25.562')), []);
  });

  it('is silent where one sentence has both sides, and on another condition of the site (I.B.13)', async () => {
    const rule = 'chart/side-mismatch';
    assert.deepEqual(await codes(rule, note('Left and right knee pain on stairs.', 'M25.561')), []);
    assert.deepEqual(await codes(rule, note('Knee pain. Left knee was replaced in 2019.', 'M25.561')), []);
  });

  it('goes by the site alone where the title has no other word behind its side, however short the note', async () => {
    const rule = 'chart/side-mismatch';
    assert.deepEqual(await codes(rule, note('Artificial left knee joint, walks well.', 'Z96.651')), [
      'Z96.651',
    ]);
    assert.deepEqual(await codes(rule, note('Left knee pain', 'M25.561')), ['M25.561']);
  });

  it('looks at the site and the condition together (I.B.13)', async () => {
    const rule = 'chart/side-mismatch';
    assert.deepEqual(await codes(rule, note('Left knee pain; right hip pain.', 'M25.561')), ['M25.561']);
    assert.deepEqual(await codes(rule, note('Left hip pain; right knee pain.', 'M25.561')), []);
    assert.deepEqual(await codes(rule, note('Nuclear cataract on the left, worse glare.', 'H25.11')), [
      'H25.11',
    ]);
    assert.deepEqual(await codes(rule, note('L ankle sprain after a misstep, swollen.', 'S93.401A')), [
      'S93.401A',
    ]);
    // “Ocular laceration and rupture”: a rupture alone may be of anything.
    const eye = 'Ocular laceration with prolapse of the iris, repaired. Rupture of the left eardrum.';
    assert.deepEqual(await codes(rule, note(eye, 'S05.21XA')), []);
  });
});

describe('chart/unsupported-code', () => {
  it('offers the codes of the stage that the note names, of the same condition and site', async () => {
    const offered = async (said: string, code: string) =>
      (await findingsOf('chart/unsupported-code', note(said, code)))[0]?.fixes.map(({ changes }) =>
        changes.flatMap((change) => (change.kind === 'replaceCode' ? [change.code] : [])).join(),
      );
    // N18: stage 3 has parts since FY2021; L89.15: pressure ulcer of sacral region, stages 1 to 4.
    assert.deepEqual(await offered('CKD stage IIIb, stable.', 'N18.4'), ['N1832']);
    assert.deepEqual(await offered('Chronic kidney disease, stage 3.', 'N18.4'), ['N1830', 'N1831', 'N1832']);
    assert.deepEqual(await offered('Pressure ulcer of the sacrum, stage 2.', 'L89.154'), ['L89152']);
  });

  it('compares stages and types as notes write them, Roman or with a part', async () => {
    const said = (words: string, code: string) => codes('chart/unsupported-code', note(words, code));
    assert.deepEqual(await said('CKD stage IIIb, stable.', 'N18.31'), ['N18.31']);
    assert.deepEqual(await said('CKD 3a, stable on losartan.', 'N18.4'), ['N18.4']);
    assert.deepEqual(await said('Chronic kidney disease, stage III.', 'N18.31'), []);
    assert.deepEqual(await said('Chronic kidney disease, stage 3a.', 'N18.30'), []);
    assert.deepEqual(await said('Chronic kidney disease, labs in three months.', 'N18.4'), []);
    assert.deepEqual(await said('Pressure ulcer of the sacrum, stage 2.', 'L89.154'), ['L89.154']);
    assert.deepEqual(await said('Pressure ulcers of sacrum, stage 4, and heel, stage 2.', 'L89.154'), []);
    assert.deepEqual(await said('Chronic kidney disease stage 4. Lung cancer, stage 3a.', 'N18.4'), []);
    assert.deepEqual(await said('Chronic kidney disease. Lung cancer, stage 3a.', 'N18.4'), []);
    assert.deepEqual(await said('T1DM since childhood, on a pump.', 'E11.9'), ['E11.9']);
    assert.deepEqual(await said('Diabetes mellitus type II, stable.', 'E10.9'), ['E10.9']);
    assert.deepEqual(await said('Type 2 diabetes, stable. Father with type 1 diabetes.', 'E11.9'), []);
    assert.deepEqual(await said('Diabetes, stable on metformin. Mother with type 1 diabetes.', 'E11.9'), []);
    assert.deepEqual(await said('Diabetes, stable. MRI with T1 and T2 sequences.', 'E11.9'), []);
  });

  it('takes a word in any form, of the Index or of a header, for support', async () => {
    const rule = 'chart/unsupported-code';
    assert.deepEqual(await codes(rule, note('Acid reflux every night, omeprazole.', 'K21.9')), []);
    assert.deepEqual(await codes(rule, note('DM2 well controlled with diet alone.', 'E11.9')), []);
    assert.deepEqual(await codes(rule, note('Here for her shoulder, sore for a week.', 'K21.9')), ['K21.9']);
  });

  it('takes words of the title, the headers, their notes and the Index for support, not those of chapters', async () => {
    const found = (words: string, code: string) => codes('chart/unsupported-code', note(words, code));
    assert.deepEqual(await found('Athlete’s foot between the toes, cream given.', 'B35.3'), []);
    assert.deepEqual(await found('Shingles on the trunk, cream was given.', 'B02.9'), []);
    assert.deepEqual(await found('Painful piles for a month, cream given.', 'K64.9'), []);
    assert.deepEqual(await found('Dorsalgia for two weeks after the move.', 'M54.50'), []);
    assert.deepEqual(await found('Seen again for (J18.9), she feels well.', 'J18.9'), []);
    // “Certain infectious and parasitic diseases … generally recognized as communicable”.
    for (const words of [
      'A parasitic problem of her dog, no bites.',
      'Recognized from a visit in spring, all well.',
    ])
      assert.deepEqual(await found(words, 'A08.4'), ['A08.4'], words);
  });

  it('takes fewer than 25 characters, the heading among them, for no note', async () => {
    const found = async (length: number) =>
      (
        await codes(
          'chart/unsupported-code',
          noteText({ note: `[assessment]\n${'Sore knee '.padEnd(length, 'y')}`, diagnoses: 'J18.9' }),
        )
      ).length;
    // “assessment]” and the end of its line are 12.
    assert.deepEqual([await found(12), await found(13)], [0, 1]);
  });

  it('leaves drugs, causes and encounters to their own names', async () => {
    const text = note('Nausea from her chemotherapy cycle.', 'R11.0', 'T45.1X5A', 'Z79.899', 'Y92.009');
    assert.deepEqual(await codes('chart/unsupported-code', text), []);
  });
});

describe('chart/uncoded-diagnosis', () => {
  it('is a whole item of an assessment, not a sentence or another section', async () => {
    const rule = 'chart/uncoded-diagnosis';
    assert.deepEqual(await codes(rule, note('1. HTN\n2. Iron deficiency anemia', 'I10')), ['D50.9']);
    assert.deepEqual(
      await codes(rule, note('1. HTN\n2. Paroxysmal atrial fibrillation, rate controlled', 'I10')),
      ['I48.0'],
    );
    assert.deepEqual(await codes(rule, note('1. HTN\n2. Discussed gout with her today', 'I10')), []);
    assert.deepEqual(
      await codes(
        rule,
        noteText({ note: '[history]\nIron deficiency anemia\n[plan]\nInsomnia', diagnoses: 'I10' }),
      ),
      [],
    );
    assert.deepEqual(await codes(rule, note('Iron deficiency anemia', '')), [], 'nothing is coded yet');
  });

  it('takes the words of a title as they stand, also in a sentence that says who has it', async () => {
    const rule = 'chart/uncoded-diagnosis';
    assert.deepEqual(await codes(rule, note('1. HTN\n2. Gout, unspecified', 'I10')), ['M10.9']);
    const seven = 'Chronic obstructive pulmonary disease with acute exacerbation';
    assert.deepEqual(await codes(rule, note(`1. HTN\n2. ${seven}`, 'I10')), ['J44.1']);
    const eight = 'Benign prostatic hyperplasia with lower urinary tract symptoms';
    assert.deepEqual(await codes(rule, note(`1. HTN\n2. ${eight}`, 'I10')), ['N40.1']);
    const sentence = (said: string) => note(`1. HTN\n2. 72 yo male with ${said}`, 'I10');
    assert.deepEqual(await codes(rule, sentence(eight)), ['N40.1']);
    assert.deepEqual(await codes(rule, sentence('gout')), ['M10.9']);
    assert.deepEqual(await codes(rule, sentence(`${eight} that he has had for many years by now`)), []);
    for (const cue of ['possible', 'family history of', 'no'])
      assert.deepEqual(await codes(rule, sentence(`${cue} ${eight}`)), [], cue);
  });

  it('is silent on symptoms and injuries, on what is asked, ruled out or unlikely, and on unknown words (III, IV.H)', async () => {
    for (const item of ['Headache', 'Concussion', '? Gout', 'Gout: ruled out', 'Gout (unlikely)', 'Xyzzyq'])
      assert.deepEqual(await codes('chart/uncoded-diagnosis', note(`1. HTN\n2. ${item}`, 'I10')), [], item);
    assert.deepEqual(await codes('chart/uncoded-diagnosis', note('1. HTN\n2. Gout - denies fever', 'I10')), [
      'M10.9',
    ]);
  });

  it('leaves an item that writes a code alone, and no other item', async () => {
    const rule = 'chart/uncoded-diagnosis';
    assert.deepEqual(await codes(rule, note('1. HTN\n2. Gout (M10.9)', 'I10')), []);
    assert.deepEqual(await codes(rule, note('1. HTN (I10)\n2. Gout', 'I10')), ['M10.9']);
  });

  it('is silent where its words are those of several codes, or narrow what a title leaves open', async () => {
    for (const item of [
      // H54.0X35 and H54.0X53 have the same words; I63.9 and J03.90 say no cause.
      'Blindness right eye category 5, blindness left eye category 3',
      'Cerebral infarction due to something in the left cerebellar artery',
      'Acute tonsillitis due to a virus',
      'Hemorrhoids (bleeding) with prolapsed tissue',
    ])
      assert.deepEqual(await codes('chart/uncoded-diagnosis', note(`1. HTN\n2. ${item}`, 'I10')), [], item);
    assert.deepEqual(
      await codes('chart/uncoded-diagnosis', note('1. HTN\n2. Gout (on allopurinol)', 'I10')),
      ['M10.9'],
    );
    assert.deepEqual(await codes('chart/uncoded-diagnosis', note('1. HTN\n2. Gout, due for labs', 'I10')), [
      'M10.9',
    ]);
  });

  it('takes words in parentheses for said or not (I.A.7), and “without” and “primary” for no words to leave out', async () => {
    const found = (item: string) => codes('chart/uncoded-diagnosis', note(`1. HTN\n2. ${item}`, 'I10'));
    for (const item of ['Myasthenia gravis with acute exacerbation', 'Myasthenia gravis with exacerbation'])
      assert.deepEqual(await found(item), ['G70.01'], item);
    // Not L05.91, without abscess.
    assert.deepEqual(await found('Pilonidal cyst, abscess'), []);
    // The Index has it at K83.09; K83.01 is primary sclerosing cholangitis.
    assert.deepEqual(await found('Sclerosing cholangitis'), []);
  });

  it('wants every word of the title, so that a kind is not guessed', async () => {
    assert.deepEqual(
      await codes('chart/uncoded-diagnosis', note('1. HTN\n2. Asthma exacerbation', 'I10')),
      [],
    );
  });
});

describe('chart/level', () => {
  const visit = (code: string, words: string, date = '2026-11-03') =>
    noteText({ note: `[assessment]\nHypertension.\n${words}`, diagnoses: 'I10', services: code }).replace(
      '2026-11-03',
      date,
    );
  const found = async (code: string, words: string, date?: string) =>
    (await codes('chart/level', visit(code, words, date))).length;

  it('meets the minutes of each level of an office visit (CY 2021 Physician Fee Schedule)', async () => {
    for (const [code, minutes] of [
      ['99202', 15],
      ['99203', 30],
      ['99204', 45],
      ['99205', 60],
      ['99212', 10],
      ['99213', 20],
      ['99214', 30],
      ['99215', 40],
    ] as const) {
      assert.equal(await found(code, `Total time ${minutes} minutes.`), 0, code);
      assert.equal(await found(code, `Total time ${minutes - 1} minutes.`), 1, code);
    }
  });

  it('knows office visits from 2021-01-01, hospital visits from 2023-01-01', async () => {
    assert.equal(await found('99214', 'Total time 20 minutes.', '2021-01-01'), 1);
    assert.equal(await found('99214', 'Total time 20 minutes.', '2020-12-31'), 0);
    assert.equal(await found('99223', 'Total time 60 minutes.', '2023-01-01'), 1);
    assert.equal(await found('99223', 'Total time 60 minutes.', '2022-12-31'), 0);
  });

  it('takes the decision making that the note states', async () => {
    assert.equal(await found('99214', 'High complexity medical decision making.'), 0);
    assert.equal(await found('99214', 'MDM: low complexity.'), 1);
  });
});

describe('categories of CMS-HCC', () => {
  it('are those of the age (C50 is HCC 22 to 49 and 23 from 50; 2026 midyear final mapping)', async () => {
    const text = (birth: string) =>
      noteText({
        note: '[past medical history]\nCancer of the left breast.\n\n[assessment]\nHypertension, stable today.',
        diagnoses: 'I10\nC50.912',
      }).replace('1960-05-17', birth);
    const said = async (birth: string) =>
      (await findingsOf('hcc/unsupported', text(birth)))[0]?.message ?? '';
    assert.match(await said('1976-11-03'), /HCC 23/);
    assert.match(await said('1976-11-04'), /HCC 22/);
    const found = async (birth: string) => (await findingsOf('hcc/unsupported', text(birth))).length;
    for (const birth of ['1960-05-17', '1996-05-17']) assert.equal(await found(birth), 1, birth);
    assert.equal(await found('unknown'), 0, 'by no age');
  });

  it('are those of the sex (D67 is HCC 111 of a male, 112 of a female; 2026 midyear final mapping)', async () => {
    const said = async (sex: string) => {
      const text = noteText({
        note: '[past medical history]\nHemophilia B.\n\n[assessment]\nHypertension, stable today.',
        diagnoses: 'I10\nD67',
      }).replace('sex: F', `sex: ${sex}`);
      return (await findingsOf('hcc/unsupported', text)).map(({ message }) => /HCC \d+/.exec(message)?.[0]);
    };
    assert.deepEqual(await said('M'), ['HCC 111']);
    assert.deepEqual(await said('F'), ['HCC 112']);
    assert.deepEqual(await said('U'), []);
  });

  it('count where the note has the diagnosis as history and denies it today, not where there is no note', async () => {
    const found = async (words: string, code: string) =>
      codes('hcc/unsupported', noteText({ note: words, diagnoses: code }));
    const history = '[past medical history]\nRheumatoid arthritis.\n\n[assessment]\n';
    assert.deepEqual(await found(`${history}Hand pain. No rheumatoid arthritis flare.`, 'M06.9'), ['M06.9']);
    assert.deepEqual(await found('[pmh]\nCOPD', 'J44.9'), []);
  });

  it('give way to a more severe one of the family (hierarchies of CMS-HCC V28: 379 before 381, 263 before 409)', async () => {
    const found = async (words: string, ...diagnoses: string[]) =>
      codes('hcc/hierarchy', note(words, ...diagnoses));
    const ulcers = 'Pressure ulcer of the sacrum, stage 4; pressure ulcer of the right hip, stage 3.';
    assert.deepEqual(await found(ulcers, 'L89.154', 'L89.213'), ['L89.213']);
    const diabetes =
      'Type 2 diabetes with peripheral angiopathy and gangrene. Right leg absent below the knee.';
    assert.deepEqual(await found(diabetes, 'E11.52', 'Z89.511'), ['Z89.511']);
  });

  it('count both where a note at either code asks for the other, whichever that is', async () => {
    // D75.81: code first C50.-, of a lower category; A81: use additional code for the dementia, of a higher one.
    const coded = [
      note('Myelofibrosis with cancer of the left breast, on ruxolitinib.', 'C50.912', 'D75.81'),
      note('Subacute sclerosing panencephalitis with moderate dementia.', 'A81.1', 'F02.B0'),
    ];
    for (const text of coded) assert.deepEqual(await codes('hcc/hierarchy', text), [], text);
  });

  it('give way to none that the note denies or does not name', async () => {
    const words = 'Chronic diastolic heart failure, on furosemide.';
    const found = async (more: string) => codes('hcc/hierarchy', note(`${words} ${more}`, 'I50.32', 'Z94.1'));
    assert.deepEqual(await found('Heart transplant ten years ago.'), ['I50.32']);
    assert.deepEqual(await found('No heart transplant.'), []);
  });

  it('count for Medicare Advantage and not for other plans', async () => {
    const text = (payer: string) =>
      noteText({
        head: `payer: ${payer}`,
        note: '[assessment]\nHypertension, stable. History of rheumatoid arthritis.',
        diagnoses: 'I10\nM06.9',
      });
    const found = async (payer: string) =>
      (await judge(text(payer))).result.findings.some(({ rule }) => rule === 'hcc/unsupported');
    assert.ok(await found('Sample Medicare Advantage HMO'));
    assert.ok(!(await found('Sample Employer Plan')));
  });
});
