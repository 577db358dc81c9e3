/**
 * What institutional and dental claims say.
 * Expected values come from the record layout of the 5010 837 (elements of CLM, HI, SV1, SV2, SV3, DTP, REF, NM1) and the
 * NUCC crosswalk of the CMS-1500 to the 837P.
 */
import assert from 'node:assert/strict';
import { interchange, LEVELS, onlyClaim, readText, written } from './samples.ts';

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
    assert.deepEqual(document.unread, []);
  });

  it('reads why Medicare pays second and what the first payer paid (SBR01, SBR05; loop 2320 AMT*D)', () => {
    const levels = LEVELS.map((segment) => (segment.startsWith('SBR') ? 'SBR*S*18***12****MA' : segment));
    const other = ['SBR*P*18*GRP9******CI', 'AMT*D*411.5', 'NM1*IL*1*DOE*JOHN', 'NM1*PR*2*BLUE CROSS'];
    const lines = INSTITUTIONAL.slice(0, -5);
    const fields = written(
      onlyClaim(interchange([...levels, ...lines, ...other, ...INSTITUTIONAL.slice(-5)])),
    );
    assert.equal(fields['payer order'], 'S');
    assert.equal(fields['secondary reason'], '12');
    assert.equal(fields['payer b'], 'BLUE CROSS');
    assert.equal(fields['payer b paid'], '411.5');
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
