import assert from 'node:assert/strict';
import { field } from '../../../../server/src/model/fields.ts';
import { only, readChart, readMarkdown, spanOf } from '../claim/reading.ts';

const note = (...lines: string[]) =>
  ['chart: office visit', 'date of service: 2026-11-03', '[plan]', ...lines].join('\n');
const mentioned = (...lines: string[]) =>
  only(readChart(note(...lines))).diagnoses.map(({ role, code }) => `${role} ${code.written}`);

describe('codes in the narrative of a chart', () => {
  it('stand in brackets when they have a dot or were ever in a code set', () => {
    assert.deepEqual(mentioned('Type 2 diabetes with CKD 3a (E11.22, N18.31)'), [
      'mentioned E11.22',
      'mentioned N18.31',
    ]);
    assert.deepEqual(mentioned('Hypertension (I10) and menopause [N95]'), ['mentioned I10', 'mentioned N95']);
    assert.deepEqual(
      mentioned('A wrong one (E99.99)'),
      ['mentioned E99.99'],
      'a dot makes it a code, so that it is judged',
    );
    assert.deepEqual(
      mentioned('Vertebra (T12), vitamin (B12), glycated (A1C), temperature (98.6), version (2.0)'),
      [],
    );
  });

  it('are a list where a line of its diagnoses has nothing else', () => {
    const listed = (line: string) =>
      only(readChart(`chart: office visit\n[diagnoses]\n${line}\n`)).diagnoses.map(
        ({ role, code }) => `${role} ${code.written}`,
      );
    const both = ['principal E11.22', 'other N18.31'];
    for (const line of [
      'Dx: E11.22, N18.31',
      'Diabetes E11.22; kidney disease N18.31',
      'Diabetes (E11.22), CKD (N18.31)',
      'E11.22; N18.31',
      '- E11.22,N18.31',
    ])
      assert.deepEqual(listed(line), both, line);
    assert.deepEqual(listed('E11.22  Diabetes, N18.31'), ['principal E11.22'], 'words are a description');
  });

  it('has a note under the name of a section of keys, where there are words without any', () => {
    const read = (...lines: string[]) =>
      only(readChart(['chart: discharge summary', '[stay]', ...lines].join('\n'))).narrative.map(
        ({ heading }) => heading.value,
      );
    assert.deepEqual(read('admission: 2026-01-02', 'Admitted for lumbar decompression of stenosis.'), [
      'stay',
    ]);
    assert.deepEqual(read('admission: 2026-01-02', 'discharge: 2026-01-03'), []);
    assert.deepEqual(read('Four words of note.'), []);
  });

  it('stand behind a label', () => {
    assert.deepEqual(mentioned('Dx: E11.22, N18.31 and I10'), [
      'mentioned E11.22',
      'mentioned N18.31',
      'mentioned I10',
    ]);
    for (const label of ['Diagnosis:', 'ICD-10:', 'ICD-10-CM code:', 'ICD', 'Codes:', 'Code'])
      assert.deepEqual(mentioned(`${label} E99.99`), ['mentioned E99.99'], label);
    assert.deepEqual(
      mentioned('Dx: A1C is 7.2', 'Diagnosis: T12 fracture', 'Code status: full', 'zip code 97301'),
      [],
    );
  });

  it('stand elsewhere when known, with a letter and a dot or five characters', () => {
    assert.deepEqual(mentioned('Today E11.22 is stable, E1165 too.'), [
      'mentioned E11.22',
      'mentioned E1165',
    ]);
    assert.deepEqual(mentioned('N95 masks, 99214 steps, I10 on the map, E99.99, Room B1234'), []);
    assert.deepEqual(
      mentioned('The new v2.10 (build v2.10) and figure E1.122'),
      [],
      'the dot stands elsewhere than in V21.0 and E11.22',
    );
  });

  it('are services behind CPT and HCPCS, with their modifiers', () => {
    const text = note('CPT 99214-25 and HCPCS: J3420');
    const [visit, drug] = only(readChart(text)).lines;
    assert.deepEqual(visit?.procedure, {
      system: 'cpt',
      key: '99214',
      written: '99214',
      span: spanOf(text, '99214'),
    });
    assert.deepEqual(
      visit?.modifiers.map(({ written }) => written),
      ['25'],
    );
    assert.equal(visit?.pointersAt, undefined);
    assert.equal(drug?.procedure?.system, 'hcpcs');
  });

  it('are inpatient procedures behind PCS or where known', () => {
    assert.deepEqual(
      only(readChart(note('ICD-10-PCS 0DTJ4ZZ'))).procedures.map(({ code }) => code.key),
      ['0DTJ4ZZ'],
    );
    assert.deepEqual(
      only(readChart(note('Done: 0DTJ4ZZ.'))).procedures.map(({ code }) => code.system),
      ['icd-10-pcs'],
    );
  });

  it('have exact places, the full stop left out', () => {
    const text = note('Seen for diabetes E11.22.');
    assert.deepEqual(only(readChart(text)).diagnoses[0]?.code.span, spanOf(text, 'E11.22'));
  });
});

describe('the lists and sections of a chart', () => {
  it('have the first-listed diagnosis first, lettered or not', () => {
    for (const [first, second] of [
      ['E11.22  Type 2 diabetes', 'N18.31  Kidney disease'],
      ['1. E11.22 - Type 2 diabetes', '2. N18.31 - Kidney disease'],
      ['A: E11.22', 'B: N18.31'],
      ['Type 2 diabetes (E11.22)', 'Kidney disease: N18.31'],
      ['* Type 2 diabetes \u2014 E1122', '* Kidney disease, N18.31'],
    ]) {
      const claim = only(readChart(`chart: office visit\n[diagnoses]\n${first}\n${second}\n`));
      assert.deepEqual(
        claim.diagnoses.map(({ role, pointer, code }) => [role, pointer, code.key]),
        [
          ['principal', 1, 'E1122'],
          ['other', 2, 'N1831'],
        ],
        first,
      );
    }
  });

  it('may hold words without a code, which is no problem', () => {
    const document = readChart(
      'chart: office visit\n[diagnoses]\nB12 deficiency anemia\nhypertension\n2nd degree burn',
    );
    assert.deepEqual([only(document).diagnoses, document.problems], [[], []]);
  });

  it('keep the sections of free text with their headings', () => {
    const text = 'chart: office visit\n[history]\nWell.\n[exam]\nNormal.\n';
    assert.deepEqual(
      only(readChart(text)).narrative.map(({ heading }) => heading.span),
      [spanOf(text, 'history'), spanOf(text, 'exam')],
    );
  });

  it('read services as a table or as codes line by line', () => {
    const table = only(readChart('chart: office visit\n[services]\ncode   mods  dx\n99214  25    A\n'));
    assert.equal(table.lines[0]?.modifiers[0]?.key, '25');
    const listed = only(
      readChart('chart: office visit\n[services]\n99214-25  Visit of an established patient\n36415\n'),
    );
    assert.deepEqual(
      listed.lines.map(({ procedure }) => procedure?.key),
      ['99214', '36415'],
    );
  });

  it('count a code once that is listed and mentioned', () => {
    const text =
      'chart: office visit\n[plan]\nDiabetes (E11.22), again (E11.22), kidney (N18.31)\n[diagnoses]\nE11.22\n';
    assert.equal(readChart(text).counts.diagnoses, 2);
    assert.equal(readChart(text).counts.claims, 1);
  });

  it('are of an inpatient where the chart says so', () => {
    assert.equal(only(readChart('chart: office visit')).setting, 'professional');
    assert.equal(only(readChart('chart: inpatient progress note')).setting, 'inpatient');
    assert.equal(only(readChart('chart: discharge summary')).setting, 'inpatient');
    const stay = (from: string, to: string) =>
      only(readChart(`chart: delivery record\nadmission: ${from}\ndischarge: ${to}`)).setting;
    assert.equal(stay('2026-11-01', '2026-11-03'), 'inpatient');
    assert.equal(stay('2026-11-01', '2026-11-01'), 'professional');
    assert.equal(only(readChart('chart: delivery record\nadmission: 2026-11-01')).setting, 'professional');
  });

  it('answer only dates to the keys of dates among free text', () => {
    const claim = only(
      readChart(
        'chart: office visit\n[plan]\nDischarge: home with her daughter\n[signature]\nAdmission: 2026-11-01\n',
      ),
    );
    assert.deepEqual(
      claim.fields.map(({ key }) => key),
      ['chart', 'admission'],
    );
  });

  it('find a signature among the free text', () => {
    assert.deepEqual(field(only(readChart(note('Signed: Jane Roe MD 2026-11-03'))), 'signed')?.value, {
      kind: 'yes-no',
      yes: true,
      date: '2026-11-03',
    });
  });
});

describe('a chart in Markdown', () => {
  const text = [
    '# Office visit',
    'chart: office visit',
    '- **Date of service:** 2026-11-03',
    '## Patient',
    'name: Doe, Jane',
    '## Plan',
    'Diabetes (E11.22) <!-- allow dx/unknown-code: test --> stable',
    '<!-- a comment',
    'over lines (N18.31) -->',
    '## Diagnoses',
    '1. E11.22 Type 2 diabetes',
  ].join('\n');

  it('has headings for sections and comments in angle brackets', () => {
    const document = readMarkdown(text);
    const claim = only(document);
    assert.deepEqual(document.problems, []);
    assert.equal(field(claim, 'date of service')?.written, '2026-11-03');
    assert.equal(field(claim, 'name')?.written, 'Doe, Jane');
    assert.deepEqual(
      claim.diagnoses.map(({ role, code }) => `${role} ${code.key}`),
      ['mentioned E1122', 'principal E1122'],
    );
    assert.deepEqual(
      document.allows.map(({ rule, reason }) => [rule.value, reason]),
      [['dx/unknown-code', 'test']],
    );
  });
});

describe('the front matter of a Markdown note', () => {
  it('is part of the note, and dashes between two notes still part them', () => {
    const front =
      '---\ntitle: follow-up\n---\nchart: office visit\nsigned: yes 2026-11-03\n\n# Plan\nAs before (I10).\n';
    assert.equal(readMarkdown(front).claims.length, 1);
    assert.equal(readMarkdown(`${front}\n---\n${front.slice(front.indexOf('chart'))}`).claims.length, 2);
    const said = '---\nchart: office visit\n---\n# Plan\nAs before (I10).\n';
    assert.equal(readMarkdown(said).claims.length, 1);
  });

  it('has words alone for its narrative, also under the names of lists', () => {
    const sections = (text: string) =>
      readChart(`chart: office visit\n\n${text}`).claims.map(({ narrative, diagnoses }) => [
        narrative.map(({ heading }) => heading.value),
        diagnoses.map(({ code }) => code.key),
      ]);
    const list = '[diagnoses]\nE11.22  Type 2 diabetes\n';
    assert.deepEqual(sections(`[procedure]\nPermanent seed implant.\n\n${list}`), [
      [['procedure'], ['E1122']],
    ]);
    assert.deepEqual(sections(`[final diagnoses]\nProstate cancer.\n\n${list}`), [
      [['final diagnoses'], ['E1122']],
    ]);
    assert.deepEqual(sections(`[services]\nA visit.\n\n${list}`), [[['services'], ['E1122']]]);
    assert.deepEqual(sections(`[procedure]\n0DTJ4ZZ 2026-11-02\n\n${list}`), [[[], ['E1122']]]);
    assert.deepEqual(sections(`[final diagnoses]\nDiabetes, E11.22\n`), [[[], ['E1122']]]);
  });
});
