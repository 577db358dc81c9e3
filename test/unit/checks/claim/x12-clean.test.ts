/** Whole 837 claims without a fault: the checks of claims and lines say nothing of them, for inpatients and outpatients. */
import assert from 'node:assert/strict';
import { judge } from '../../../helpers/engine.ts';
import { CLAIM, interchange, LEVELS } from '../../formats/x12/samples.ts';

const GUIDE = '005010X223A2';
const MEDICARE_A = LEVELS.map((segment) => (segment.startsWith('SBR') ? 'SBR*P*18*******MA' : segment));

const INPATIENT = [
  'CLM*77*2150***11:A:1**A*Y*Y',
  'DTP*096*TM*1130',
  'DTP*434*RD8*20261101-20261104',
  'DTP*435*DT*202611011015',
  'CL1*1*1*01',
  'HI*ABK:A419:::::::Y',
  'HI*ABJ:R509',
  'HI*ABF:I10:::::::Y',
  'HI*BH:11:D8:20261030',
  'HI*BE:80:::3',
  'NM1*71*1*WELBY*MARCUS****XX*1245319599',
  'LX*1',
  'SV2*0120**2000*DA*3',
  'LX*2',
  'SV2*0250**150*UN*12',
];

const OUTPATIENT = [
  'CLM*78*165***13:A:1**A*Y*Y',
  'DTP*434*RD8*20261103-20261104',
  'CL1*3*1*01',
  'HI*ABK:I10',
  'HI*APR:R519',
  'NM1*71*1*WELBY*MARCUS****XX*1245319599',
  'LX*1',
  'SV2*0510*HC:G0463*120*UN*1',
  'DTP*472*D8*20261103',
  'LX*2',
  'SV2*0270**45*UN*2',
];

describe('whole 837 claims', () => {
  for (const [says, text] of [
    ['of a visit', interchange([...LEVELS, ...CLAIM])],
    ['of a stay', interchange([...MEDICARE_A, ...INPATIENT], GUIDE)],
    ['of an outpatient department', interchange([...MEDICARE_A, ...OUTPATIENT], GUIDE)],
  ] as const)
    it(`are left alone: ${says}`, async () => {
      const { result } = await judge(text, {}, 'x12');
      assert.deepEqual(
        result.findings
          .filter(({ rule }) => /^(?:claim|line|text)\//.test(rule))
          .map(({ rule, message }) => `${rule}: ${message}`),
        [],
      );
    });

  it('whose components are parted by another character than ISA16 have that finding and no blank type of bill', async () => {
    const parted = OUTPATIENT.map((segment) => segment.replaceAll(':', '>'));
    const { result } = await judge(interchange([...MEDICARE_A, ...parted], GUIDE), {}, 'x12');
    const told = result.findings.map(({ rule, message }) => `${rule}: ${message}`);
    assert.equal(told.filter((each) => each.startsWith('text/syntax')).length, 1);
    assert.ok(!told.some((each) => each.includes('type of bill')), told.join());
    // An empty CLM05 is what the check is for (FL 4).
    const blank = OUTPATIENT.map((segment) => segment.replace('13:A:1', ''));
    const { result: lacking } = await judge(interchange([...MEDICARE_A, ...blank], GUIDE), {}, 'x12');
    assert.ok(lacking.findings.some(({ message }) => message === 'The type of bill (FL 4) is blank.'));
  });
});
