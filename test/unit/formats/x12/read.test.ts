/**
 * What an 837 says, box by box. Expected values come from the record layout of the 5010 837 (elements of CLM, HI, SV1,
 * SV2, SV3, DTP, REF, NM1) and the NUCC crosswalk of the CMS-1500 to the 837P.
 */
import assert from 'node:assert/strict';
import type { Claim } from '../../../../server/src/model/document.ts';
import { slice } from '../../../../server/src/model/text.ts';
import { CLAIM, interchange, LEVELS, onlyClaim, PROFESSIONAL, readText } from './samples.ts';

/** The written values of a claim's fields by key. */
const written = (claim: Claim): Record<string, string> =>
  Object.fromEntries(claim.fields.map((field) => [field.key, field.written]));

describe('x12 837P', () => {
  it('answers the boxes of the CMS-1500', () => {
    const claim = onlyClaim(
      interchange([
        ...LEVELS,
        'CLM*2026-11-0042*150.5***11:B:7*Y*A*Y*I**AA:EM::OR',
        'DTP*431*D8*20261020',
        'DTP*439*D8*20261019',
        'DTP*435*D8*20261021',
        'DTP*096*D8*20261022',
        'AMT*F5*20',
        'REF*G1*AUTH77',
        'REF*F8*ORIGINAL9',
        'REF*X4*38D1234567',
        'NTE*ADD*SEEN TWICE',
        ...CLAIM.slice(1, 2),
        'NM1*DN*1*WELBY*MARCUS****XX*1245319599',
        'NM1*82*1*KILDARE*BEN****XX*1093718892',
        'PRV*PE*PXC*207Q00000X',
        'NM1*77*2*SALEM SURGERY*****XX*1679576722',
        ...CLAIM.slice(2),
      ]),
    );
    assert.deepEqual(written(claim), {
      'billing taxonomy': '207R00000X',
      billing: 'SALEM CLINIC',
      'billing npi': '1234567893',
      'tax id': '123456789',
      relationship: '18',
      'insured group': 'GROUP7',
      coverage: 'MB',
      name: 'DOE, JANE Q',
      'member id': '1EG4TE5MK73',
      address: '12 ELM ST, SALEM OR 97301',
      'birth date': '19510314',
      sex: 'F',
      payer: 'MEDICARE PART B',
      'payer a id': '02302',
      'control number': '2026-11-0042',
      charge: '150.5',
      resubmission: '7',
      signed: 'Y',
      'accept assignment': 'A',
      'assignment of benefits': 'Y',
      'signature on file': 'I',
      'accident auto': 'AA',
      'accident employment': 'EM',
      'accident state': 'OR',
      onset: '20261020',
      'accident date': '20261019',
      hospitalized: '20261021',
      discharge: '20261022',
      paid: '20',
      'prior authorization': 'AUTH77',
      'original number': 'ORIGINAL9',
      clia: '38D1234567',
      remarks: 'SEEN TWICE',
      referring: 'WELBY, MARCUS',
      'referring npi': '1245319599',
      rendering: 'KILDARE, BEN',
      'rendering npi': '1093718892',
      'rendering taxonomy': '207Q00000X',
      facility: 'SALEM SURGERY',
      'facility npi': '1679576722',
    });
    assert.equal(claim.kind, 'professional');
    assert.equal(claim.setting, 'professional');
  });

  it('reads values by their kind', () => {
    const values = new Map(onlyClaim(PROFESSIONAL).fields.map((field) => [field.key, field.value]));
    assert.deepEqual(values.get('charge'), { kind: 'money', cents: 15050 });
    assert.deepEqual(values.get('signed'), { kind: 'yes-no', yes: true });
    assert.deepEqual(values.get('birth date'), {
      kind: 'date',
      dates: { from: '1951-03-14', through: '1951-03-14' },
    });
  });

  it('reads CLM07 C as not assigned and CLM06 N as not signed', () => {
    const claim = onlyClaim(PROFESSIONAL.replace('*Y*A*Y*Y~', '*N*C*N*N~'));
    const answers = claim.fields.filter(({ value }) => value.kind === 'yes-no');
    assert.equal(answers.length, 4);
    for (const { value } of answers) assert.deepEqual(value, { kind: 'yes-no', yes: false });
  });

  it('lists diagnoses in the order that pointers count', () => {
    const { diagnoses } = onlyClaim(PROFESSIONAL);
    assert.deepEqual(
      diagnoses.map(({ role, pointer, code }) => [role, pointer, code.system, code.key, code.written]),
      [
        ['principal', 1, 'icd-10-cm', 'Z0000', 'Z0000'],
        ['other', 2, 'icd-10-cm', 'E1122', 'E1122'],
        ['other', 3, 'icd-10-cm', 'N1831', 'N1831'],
      ],
    );
    assert.deepEqual(
      diagnoses.map(({ span, code }) => [slice(PROFESSIONAL, span), slice(PROFESSIONAL, code.span)]),
      [
        ['ABK:Z0000', 'Z0000'],
        ['ABF:E1122', 'E1122'],
        ['ABF:N1831', 'N1831'],
      ],
    );
  });

  it('keeps a dot and lower case as written and makes the key without them', () => {
    const [diagnosis] = onlyClaim(PROFESSIONAL.replace('ABK:Z0000', 'ABK:z00.00')).diagnoses;
    assert.equal(diagnosis?.code.key, 'Z0000');
    assert.equal(diagnosis?.code.written, 'z00.00');
  });

  it('takes BK and BF for ICD-9-CM', () => {
    const claim = onlyClaim(PROFESSIONAL.replace('ABK:Z0000*ABF:E1122', 'BK:25000*BF:V5867'));
    assert.deepEqual(
      claim.diagnoses.map(({ code }) => code.system),
      ['icd-9-cm', 'icd-9-cm', 'icd-10-cm'],
    );
  });

  it('reads service lines, with the place of service of the claim where SV105 is empty', () => {
    const [first, second] = onlyClaim(PROFESSIONAL).lines;
    assert.deepEqual(
      [first?.procedure?.system, first?.procedure?.key, first?.charge?.value, first?.units?.value],
      ['hcpcs', 'G0439', 13250, { amount: 1, unit: 'units' }],
    );
    assert.deepEqual(first?.dates?.value, { from: '2026-11-03', through: '2026-11-03' });
    assert.deepEqual(
      first?.pointers.map(({ value }) => value),
      [1, 2, 3],
    );
    assert.equal(first?.placeOfService?.value, '11');
    assert.equal(slice(PROFESSIONAL, first?.placeOfService?.span ?? { start: 0, end: 0 }), '11');
    assert.equal(second?.procedure?.system, 'cpt');
    assert.deepEqual(
      second?.modifiers.map(({ system, key }) => [system, key]),
      [['modifier', '25']],
    );
    assert.equal(second?.placeOfService?.value, '22');
  });

  it('reads minutes, ranges of days, drugs, notes, authorization and the rendering provider of a line', () => {
    const claim = onlyClaim(
      interchange([
        ...LEVELS,
        ...CLAIM.slice(0, 2),
        'LX*1',
        'SV1*HC:00142:QK:QS:P1:LT:LENS SURGERY*827*MJ*61***1**Y**Y',
        'DTP*472*RD8*20261101-20261103',
        'REF*G1*LINEAUTH',
        'NTE*ADD*LEFT EYE',
        'LIN**N4*01234567891',
        'CTP****2*UN',
        'NM1*82*1*KILDARE*BEN****XX*1093718892',
        'REF*G2*GIVEN',
      ]),
    );
    const [line] = claim.lines;
    assert.deepEqual(line?.units?.value, { amount: 61, unit: 'minutes' });
    assert.deepEqual(line?.dates?.value, { from: '2026-11-01', through: '2026-11-03' });
    assert.deepEqual(
      line?.modifiers.map(({ key }) => key),
      ['QK', 'QS', 'P1', 'LT'],
    );
    assert.equal(line?.ndc?.value, '01234567891 UN 2');
    assert.equal(line?.ndc?.written, '01234567891');
    assert.equal(line?.note?.value, 'LEFT EYE');
    assert.equal(line?.authorization?.value, 'LINEAUTH');
    assert.equal(line?.renderingNpi?.value, '1093718892');
    assert.equal(line?.emergency?.value, 'Y');
    assert.equal(line?.epsdt?.value, 'Y');
  });

  it('says null for what is no date, amount, quantity or pointer', () => {
    const text = interchange([
      ...LEVELS,
      'CLM*1*12,5***11:B:1*Y*A*Y*Y',
      'HI*ABK:Z0000',
      'LX*1',
      'SV1*HC:G0439*free*UN*one***A',
      'DTP*472*D8*20260230',
    ]);
    const claim = onlyClaim(text);
    const [line] = claim.lines;
    assert.equal(line?.charge?.value, null);
    assert.equal(line?.units?.value, null);
    assert.equal(line?.dates?.value, null);
    assert.equal(line?.pointers[0]?.value, null);
    assert.deepEqual(claim.fields.find(({ key }) => key === 'charge')?.value, { kind: 'money', cents: null });
  });

  it('reads a day under RD8 and a range under D8 for what they are', () => {
    const datesOf = (segment: string) =>
      onlyClaim(PROFESSIONAL.replace('DTP*472*D8*20261103', segment)).lines[0]?.dates?.value;
    assert.deepEqual(datesOf('DTP*472*RD8*20261101'), { from: '2026-11-01', through: '2026-11-01' });
    assert.deepEqual(datesOf('DTP*472*D8*20261101-20261103'), { from: '2026-11-01', through: '2026-11-03' });
    assert.equal(datesOf('DTP*472*RD8*20261101-'), null);
    assert.equal(datesOf('DTP*472*D8*202611011200'), null);
  });

  const PATIENT = ['HL*3*2*23*0', 'PAT*19', 'NM1*QC*1*DOE*TED', 'N3*12 ELM ST', 'DMG*D8*20190501*M'];

  it('takes the patient of 2000C where one follows, and the subscriber for the insured', () => {
    const fields = written(onlyClaim(interchange([...LEVELS, ...PATIENT, ...CLAIM])));
    assert.equal(fields['name'], 'DOE, TED');
    assert.equal(fields['birth date'], '20190501');
    assert.equal(fields['insured'], 'DOE, JANE Q');
    assert.equal(fields['insured birth date'], '19510314');
    assert.equal(fields['relationship'], '19');
    assert.equal(fields['member id'], '1EG4TE5MK73');
  });

  it('keeps the claims of subscriber and patient apart', () => {
    const { claims } = readText(
      interchange([...LEVELS, ...CLAIM, ...PATIENT, ...CLAIM, 'HL*4*1*22*0', 'NM1*IL*1*ROE*ANN', ...CLAIM]),
    );
    assert.deepEqual(
      claims.map((claim) => [written(claim)['name'], written(claim)['insured']]),
      [
        ['DOE, JANE Q', undefined],
        ['DOE, TED', 'DOE, JANE Q'],
        ['ROE, ANN', undefined],
      ],
    );
  });

  it('recovers the levels where HL is missing', () => {
    const levels = LEVELS.filter((segment) => !segment.startsWith('HL'));
    const second = levels.map((segment) => segment.replace('DOE*JANE', 'ROE*ANN'));
    const { claims } = readText(interchange([...levels, ...CLAIM, ...second.slice(8), ...CLAIM]));
    assert.deepEqual(
      claims.map((claim) => [written(claim)['billing npi'], written(claim)['name'], claim.lines.length]),
      [
        ['1234567893', 'DOE, JANE Q', 2],
        ['1234567893', 'ROE, ANN Q', 2],
      ],
    );
  });

  it('reads lines where LX is missing', () => {
    const { counts } = readText(
      interchange([...LEVELS, ...CLAIM.filter((segment) => !segment.startsWith('LX'))]),
    );
    assert.deepEqual(counts, { claims: 1, lines: 2, diagnoses: 3 });
  });

  it('does not take another coverage for the patient or the payer', () => {
    const claim = onlyClaim(
      interchange([
        ...LEVELS,
        ...CLAIM.slice(0, 2),
        'SBR*S*01*GROUP8*PLAN B*****CI',
        'AMT*D*10',
        'NM1*IL*1*ROE*SAM****MI*777',
        'NM1*PR*2*OTHER PAYER*****PI*9',
        ...CLAIM.slice(2),
      ]),
    );
    const fields = written(claim);
    assert.equal(fields['name'], 'DOE, JANE Q');
    assert.equal(fields['payer'], 'MEDICARE PART B');
    assert.equal(fields['other insured'], 'ROE, SAM');
    assert.equal(fields['other insured group'], 'GROUP8');
    assert.equal(fields['other insured plan'], 'PLAN B');
    assert.equal(claim.lines.length, 2);
  });

  it('reads the tax number in NM109 as version 4010 has it', () => {
    const text = interchange(
      [...LEVELS.map((segment) => segment.replace('*XX*1234567893', '*24*123456789')), ...CLAIM],
      '004010X098A1',
    );
    const fields = written(onlyClaim(text.replaceAll('REF*EI*123456789~\n', '')));
    assert.equal(fields['tax id'], '123456789');
    assert.equal(fields['billing npi'], undefined);
  });

  it('has no claim-wide problem and nothing unread in a plain file', () => {
    const document = readText(PROFESSIONAL);
    assert.deepEqual(document.problems, []);
    assert.deepEqual(document.unread, []);
  });
});

describe('x12 837I and 837D', () => {
  const INSTITUTIONAL = [
    'CLM*77*2000***11:A:1**A*Y*Y',
    'DTP*434*RD8*20261101-20261104',
    'DTP*435*DT*202611011015',
    'DTP*096*TM*1130',
    'CL1*1*7*01',
    'HI*ABK:A419:::::::Y',
    'HI*ABJ:R509',
    'HI*ABF:N1831:::::::Y*ABF:Z7984',
    'HI*BBR:0DTJ4ZZ:D8:20261102',
    'HI*BG:09*BG:10',
    'HI*BH:11:D8:20261030',
    'HI*BE:A1:::500',
    'NM1*71*1*WELBY*MARCUS****XX*1245319599',
    'LX*1',
    'SV2*0120**1500*DA*3',
    'LX*2',
    'SV2*0250*HC:J1885*500*UN*2**12.5',
    'DTP*472*D8*20261102',
  ];

  it('reads an institutional claim by its SV2, whatever guide is declared', () => {
    const document = readText(interchange([...LEVELS, ...INSTITUTIONAL], '005010X222A1'));
    const [claim] = document.claims;
    assert.equal(claim?.kind, 'institutional');
    assert.equal(claim?.setting, 'inpatient');
    assert.deepEqual(
      claim?.diagnoses.map(({ role, code, poa, pointer }) => [role, code.key, poa?.value, pointer]),
      [
        ['principal', 'A419', 'Y', undefined],
        ['admitting', 'R509', undefined, undefined],
        ['other', 'N1831', 'Y', undefined],
        ['other', 'Z7984', undefined, undefined],
      ],
    );
    assert.deepEqual(
      claim?.procedures.map(({ role, code, date }) => [role, code.system, code.key, date?.value]),
      [['principal', 'icd-10-pcs', '0DTJ4ZZ', '2026-11-02']],
    );
    assert.deepEqual(
      claim?.codes.map(({ kind, code, dates, amount }) => [
        kind,
        code.value,
        dates?.value?.from,
        amount?.value,
      ]),
      [
        ['condition', '09', undefined, undefined],
        ['condition', '10', undefined, undefined],
        ['occurrence', '11', '2026-10-30', undefined],
        ['value', 'A1', undefined, 50000],
      ],
    );
    assert.deepEqual(
      claim?.lines.map(({ revenue, procedure, units, charge, noncovered, placeOfService }) => [
        revenue?.key,
        procedure?.key,
        units?.value,
        charge?.value,
        noncovered?.value,
        placeOfService,
      ]),
      [
        ['0120', undefined, { amount: 3, unit: 'days' }, 150000, undefined, undefined],
        ['0250', 'J1885', { amount: 2, unit: 'units' }, 50000, 1250, undefined],
      ],
    );
    const fields = claim ? written(claim) : {};
    assert.equal(fields['type of bill'], '111');
    assert.equal(fields['statement period'], '20261101-20261104');
    assert.equal(fields['admission'], '202611011015');
    assert.equal(fields['admission hour'], '1015');
    assert.equal(fields['discharge hour'], '1130');
    assert.equal(fields['admission type'], '1');
    assert.equal(fields['admission source'], '7');
    assert.equal(fields['discharge status'], '01');
    assert.equal(fields['attending npi'], '1245319599');
    assert.deepEqual(
      document.unread.map(({ what }) => what),
      ['institutional claims'],
    );
  });

  it('takes type of bill 13 for an outpatient', () => {
    const outpatient = INSTITUTIONAL.map((segment) => segment.replace('11:A:1', '13:A:1'));
    assert.equal(onlyClaim(interchange([...LEVELS, ...outpatient])).setting, 'outpatient');
  });

  it('reads a dental claim by its SV3, with the date of loop 2300 for its lines', () => {
    const document = readText(
      interchange([
        ...LEVELS,
        'CLM*88*150***11:B:1*Y*A*Y*Y',
        'DTP*472*D8*20261103',
        'LX*1',
        'SV3*AD:D2150*100****1',
        'TOO*JP*12*L:O',
        'LX*2',
        'SV3*AD:D1110*50****1',
      ]),
    );
    const [claim] = document.claims;
    assert.equal(claim?.kind, 'dental');
    assert.deepEqual(
      claim?.lines.map(({ procedure, dates }) => [procedure?.system, procedure?.key, dates?.value?.from]),
      [
        ['cdt', 'D2150', '2026-11-03'],
        ['cdt', 'D1110', '2026-11-03'],
      ],
    );
    assert.deepEqual(
      document.unread.map(({ what }) => what),
      ['dental claims'],
    );
  });
});

describe('x12 transactions that are not claims', () => {
  it('counts the claims and services of an 835 and says that it is not judged', () => {
    const document = readText(
      interchange(
        [
          'BPR*I*100*C*ACH',
          'LX*1',
          'CLP*1*1*100*100**MB*9',
          'SVC*HC:99214*100*100',
          'SVC*HC:G0439*0*0',
          'CLP*2*4*0*0',
        ],
        '005010X221A1',
        '835',
      ),
    );
    assert.deepEqual(document.counts, { claims: 2, lines: 2, diagnoses: 0 });
    assert.deepEqual(document.claims, []);
    assert.deepEqual(
      document.unread.map(({ what }) => what),
      ['835 remittance advice'],
    );
  });

  it('names a 277CA and a 999 and a set that nobody knows', () => {
    for (const [set, name] of [
      ['277', '277 claim status answer'],
      ['999', '999 implementation acknowledgment'],
      ['123', 'transaction 123'],
    ] as const) {
      const document = readText(interchange(['BHT*0085*08*1*20261104'], '005010X214', set));
      assert.deepEqual(document.counts, { claims: 0, lines: 0, diagnoses: 0 });
      assert.deepEqual(
        document.unread.map(({ what }) => what),
        [name],
      );
    }
  });
});
