/**
 * What a professional claim says, box by box.
 * Expected values come from the record layout of the 5010 837 (elements of CLM, HI, SV1, SV2, SV3, DTP, REF, NM1) and the
 * NUCC crosswalk of the CMS-1500 to the 837P.
 */
import assert from 'node:assert/strict';
import { slice } from '../../../../server/src/model/text.ts';
import { CLAIM, interchange, LEVELS, onlyClaim, PROFESSIONAL, written } from './samples.ts';

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
      filed: '20261104',
      'payer order': 'P',
      'billing address': '4 OAK ST, SALEM OR 973011234',
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
});
