/** What an admission, an operation or a delivery was for, against what is first; indicators of combinations; symptoms left open. */
import assert from 'node:assert/strict';
import { stayText } from '../../../../server/src/checks/samples.ts';
import { dischargeText, noteText } from '../../../../server/src/checks/samples-chart.ts';
import { findingsOf } from '../../../helpers/engine.ts';
import { codes, note, otherwise } from '../chart/found.ts';

const first = async (course: string, ...diagnoses: string[]) =>
  (
    await findingsOf(
      'dx/order',
      dischargeText({ note: `[hospital course]\n${course}`, diagnoses: diagnoses.join('\n') }),
    )
  ).map(({ code, authority }) => `${code} ${authority.replace('ICD-10-CM Official Guidelines ', '')}`);

describe('dx/order, admitted from outpatient surgery (II.J)', () => {
  const HERNIA = 'principal: K40.90 POA Y';
  const AF = 'A: I48.0 POA Y';
  const surgery =
    'Outpatient repair of a right inguinal hernia. In recovery he went into atrial fibrillation.';
  for (const words of [
    'He was admitted as an inpatient for the paroxysmal atrial fibrillation.',
    'Made an inpatient because of paroxysmal atrial fibrillation, unrelated to the operation.',
  ])
    it(words, async () => {
      assert.deepEqual(await first(`${surgery} ${words}`, HERNIA, AF), ['I48.0 II.J']);
      assert.deepEqual(await first(`${surgery} ${words}`, 'principal: I48.0 POA Y', 'A: K40.90 POA Y'), []);
    });
  it('is silent where the operation is what the admission was for, or was none of an outpatient', async () => {
    assert.deepEqual(await first(`${surgery} Admitted for the inguinal hernia repair.`, HERNIA, AF), []);
    assert.deepEqual(
      await first(
        'Repair of a right inguinal hernia. Not admitted for paroxysmal atrial fibrillation.',
        HERNIA,
        AF,
      ),
      [],
    );
  });

  const ofSurgery = async (text: string): Promise<(string | undefined)[]> =>
    (await findingsOf('dx/order', text))
      .filter(({ authority }) => authority.endsWith('II.J'))
      .map(({ code }) => code);
  const kept = (words: string, ...diagnoses: string[]) =>
    ofSurgery(dischargeText({ note: `[hospital course]\n${words}`, diagnoses: diagnoses.join('\n') }));
  const FOR_AF = 'Made an inpatient because of paroxysmal atrial fibrillation.';

  it('is of what the note names, the one among those that are listed', async () => {
    assert.deepEqual(await kept(`${surgery} ${FOR_AF}`, HERNIA, 'A: E11.9 POA Y', 'B: I48.0 POA Y'), [
      'I48.0',
    ]);
    assert.deepEqual(await kept(`${surgery} Made an inpatient because of pneumonia.`, HERNIA, AF), []);
    const nausea = `${surgery} Admitted for nausea with vomiting.`;
    assert.deepEqual(
      await kept(nausea, HERNIA, 'A: R11.2 POA Y'),
      ['R11.2'],
      'a symptom, as any other condition',
    );
    const both = `${surgery} Admitted for the inguinal hernia repair and the paroxysmal atrial fibrillation.`;
    assert.deepEqual(await kept(both, HERNIA, AF), []);
  });

  it('is of no code that cannot be first, and of no status', async () => {
    const paced = `${surgery} Admitted with his pacemaker to watch the rhythm.`;
    assert.deepEqual(await kept(paced, HERNIA, 'A: Z95.0'), []);
    const anemia = `${surgery} Admitted for anemia in chronic kidney disease.`;
    assert.deepEqual(await kept(anemia, HERNIA, 'A: D63.1 POA Y', 'B: N18.30 POA Y'), ['N18.30']);
  });

  it('is of a stay, of an operation that there was, and of what the admission was for', async () => {
    assert.deepEqual(await ofSurgery(note(`${surgery} ${FOR_AF}`, 'K40.90', 'I48.0')), []);
    const none = `Inguinal hernia. No outpatient surgery was done. ${FOR_AF}`;
    assert.deepEqual(await kept(none, HERNIA, AF), []);
    const denied = `${surgery} Not admitted for pneumonia. ${FOR_AF}`;
    assert.deepEqual(await kept(denied, HERNIA, 'A: J18.9 POA Y', 'B: I48.0 POA Y'), ['I48.0']);
  });
});

describe('dx/order, a malignancy that the operation removed (I.C.2.a)', () => {
  const stay = (procedure: string, ...diagnoses: string[]) =>
    findingsOf('dx/order', stayText({ diagnoses: diagnoses.join('\n'), procedures: procedure }));
  it('comes before what goes on for years', async () => {
    const found = await stay('principal: 0DTF4ZZ 2026-01-06', 'principal: E11.9 POA Y', 'A: C18.2 POA Y');
    assert.deepEqual(
      found.map(({ code }) => code),
      ['C18.2'],
    );
    for (const [procedure, ...diagnoses] of [
      ['principal: 0DTF4ZZ 2026-01-06', 'principal: C18.2 POA Y', 'A: E11.9 POA Y'],
      // A biopsy, and an operation of another organ.
      ['principal: 0DBF4ZX 2026-01-06', 'principal: E11.9 POA Y', 'A: C18.2 POA Y'],
      ['principal: 0FT44ZZ 2026-01-06', 'principal: E11.9 POA Y', 'A: C18.2 POA Y'],
      ['principal: 0DTF4ZZ 2026-01-06', 'principal: K56.609 POA Y', 'A: C18.2 POA Y'],
    ] as const)
      assert.deepEqual(
        (await stay(procedure, ...diagnoses)).map(({ code }) => code),
        [],
        diagnoses.join(),
      );
  });
});

describe('poa/principal, what began in a delivery behind what prompted the admission (I.C.15.b.4)', () => {
  const said = async (...diagnoses: string[]) =>
    (await findingsOf('poa/principal', stayText({ diagnoses: diagnoses.join('\n') })))
      .filter(({ authority }) => authority.includes('I.C.15.b.4'))
      .map(({ code }) => code);
  it('is told by the indicators', async () => {
    assert.deepEqual(await said('principal: O70.0 POA N', 'A: O14.14 POA Y', 'B: Z37.0'), ['O14.14']);
    assert.deepEqual(await said('principal: O72.1 POA N', 'A: O48.0 POA Y', 'B: Z37.0'), ['O48.0']);
    assert.deepEqual(await said('principal: O70.0 POA N', 'A: O14.14 POA N', 'B: Z37.0'), []);
    assert.deepEqual(await said('principal: O14.14 POA Y', 'A: O70.0 POA N', 'B: Z37.0'), []);
    assert.deepEqual(await said('principal: O70.0 POA N', 'A: O99.214 POA Y', 'B: Z37.0'), []);
  });
});

describe('poa/chronic, a chronic obstructive disease with an infection (appendix I, combination codes)', () => {
  const said = async (...diagnoses: string[]) =>
    (await findingsOf('poa/chronic', stayText({ diagnoses: diagnoses.join('\n') }))).map(
      ({ code, fixes }) => `${code} ${fixes[0]?.title}`,
    );
  it('has the indicator of the infection', async () => {
    const [told] = await said('principal: J15.9 POA Y', 'A: J44.0 POA N');
    assert.match(told ?? '', /^J44\.0 .*\bY\b/);
    const [later] = await said('principal: I50.9 POA Y', 'A: J44.0 POA Y', 'B: J15.9 POA N');
    assert.match(later ?? '', /^J44\.0 .*\bN\b/);
    assert.deepEqual(await said('principal: J15.9 POA Y', 'A: J44.0 POA Y'), []);
    assert.deepEqual(await said('principal: J15.9 POA Y', 'A: J44.0 POA N', 'B: J20.9 POA N'), []);
    assert.deepEqual(await said('principal: J44.0 POA Y'), []);
  });
});

describe('chart/uncoded-diagnosis, symptoms that are left unexplained (I.B.6 and I.C.18.a)', () => {
  const gout = 'M10.072  Idiopathic gout, left ankle and foot';
  for (const [code, words] of [
    ['R31.0', '1. Idiopathic gout, left foot, stable\n2. Gross hematuria, unexplained so far - CT urogram'],
    [
      'R63.4',
      '1. Idiopathic gout, left foot, stable\n2. Abnormal weight loss, cause not known, work-up ordered',
    ],
    ['R55', '1. Idiopathic gout, left foot, stable\n2. Unexplained syncope'],
    ['R55', '1. Idiopathic gout, left foot, stable\n2. Syncope of unclear cause'],
    ['R59.9', '1. Idiopathic gout, left foot, stable\n2. Swelling of the glands, unexplained'],
    ['R06.02', '1. Idiopathic gout, left foot, stable\n2. Shortness of breath, unexplained'],
  ] as const)
    it(`${code}: ${words}`, async () => {
      assert.deepEqual(await codes('chart/uncoded-diagnosis', note(words, gout)), [code]);
    });
  for (const [listed, words] of [
    [gout, '1. Idiopathic gout, left foot, stable\n2. Gross hematuria, from the stone'],
    [`${gout}\nR31.0`, '1. Idiopathic gout, left foot, stable\n2. Gross hematuria, unexplained'],
    [gout, '1. Idiopathic gout, left foot, stable\n2. No syncope, unexplained or other'],
    // IV.H: in doubt.
    [gout, '1. Idiopathic gout, left foot, stable\n2. Possible syncope, unexplained'],
    [gout, '1. Idiopathic gout, left foot, stable\n2. ? Syncope, unexplained'],
    // The assessment has its code.
    [gout, '1. Idiopathic gout, left foot, stable\n2. Gross hematuria, unexplained (N39.8)'],
    // Of no words of the book, of some only, and a fall, which is no symptom (W19).
    [gout, '1. Idiopathic gout, left foot, stable\n2. Zzyzx, unexplained'],
    [gout, '1. Idiopathic gout, left foot, stable\n2. Weight change, unexplained'],
    [gout, '1. Idiopathic gout, left foot, stable\n2. Fall, cause unknown'],
  ] as const)
    it(`silent: ${words}`, async () => {
      assert.deepEqual(await codes('chart/uncoded-diagnosis', note(words, listed)), []);
    });
});

describe('words of sides, doubts and tears', () => {
  it('a side that does not hurt is no complaint of it (I.B.13)', async () => {
    const told = (exam: string) =>
      codes(
        'chart/side-mismatch',
        noteText({
          note: `[history]\nLeft shoulder pain since spring.\n\n[exam]\n${exam}\n\n[assessment]\nComplete rotator cuff tear of the right shoulder, not traumatic.`,
          diagnoses: 'M75.121',
        }),
      );
    assert.deepEqual(await told('Left shoulder: painful arc. Right shoulder full and painless.'), [
      'M75.121',
    ]);
    assert.deepEqual(await told('Right shoulder painful too.'), []);
  });
  it('a tear that is not traumatic is none of chapter 19 (I.C.13.b)', async () => {
    assert.deepEqual(
      await otherwise('Complete rotator cuff tear of the right shoulder, not traumatic.', 'M75.121'),
      [],
    );
    assert.equal(
      (await otherwise('Traumatic complete rotator cuff tear of the right shoulder.', 'M75.121')).length,
      1,
    );
  });
  it('a positive test that may be false is no diagnosis (I.C.1.g.1.h)', async () => {
    for (const words of [
      'Asymptomatic with a positive swab. Whether he has COVID-19 cannot be said from this.',
      'Positive swab for COVID-19 in a well man; may be a false positive.',
    ])
      assert.deepEqual(
        (await otherwise(words, 'U07.1')).map((one) => one.split(' ').slice(0, 2).join(' ')),
        ['U07.1 I.C.1.g.1.h'],
        words,
      );
    assert.deepEqual(await otherwise('COVID-19, positive swab, no false positive.', 'U07.1'), []);
  });
  it('a confirmed COVID-19 beside its symptoms alone is asked for (I.C.1.g.1.a)', async () => {
    assert.deepEqual(await codes('chart/uncoded-diagnosis', note('COVID-19, confirmed.', 'R05.1', 'R50.9')), [
      'U07.1',
    ]);
  });
});
