/**
 * Indicators of the Medicare fee schedule, from files in the layout of RVU26D (October 2026). What 27447 and 71046 have
 * there is as CMS publishes it; descriptors are left out.
 */
import { deepEqual, equal, throws } from 'node:assert/strict';
import { readUserFiles } from '../../../codesets/import/user/kinds.ts';
import { packImported } from '../../../codesets/import/user/pack-imported.ts';
import { createCodebook, type LoadableCodebook } from '../../../server/src/codebook/codebook.ts';
import { feeScheduleOn, feeScheduleRow } from '../../../server/src/codebook/fee-schedule.ts';
import {
  feeScheduleIndicators,
  feeScheduleNumber,
  GLOBAL_DAYS,
} from '../../../server/src/model/fee-schedule.ts';
import { on } from '../codebook/sample-pack.ts';
import { relativeValues } from './user-files.ts';

const OCTOBER = '2026 National Physician Fee Schedule Relative Value File October';
const JULY = '2026 National Physician Fee Schedule Relative Value File July';

const KNEE =
  '27447,,,A,,19.11,11.58,NA,11.58,,4.02,34.71,34.71,0,090,0.10,0.69,0.21,2,1,2,1,0,9,,33.4009,09,0,99,0.00,0.00,0.00';
const CHEST = (modifier: string) =>
  `71046,${modifier},,A,,0.21,0.76,,0.76,NA,0.02,0.99,0.99,1,XXX,0.00,0.00,0.00,0,0,0,0,0,9,,33.4009,09,0,99,2.70,2.70,0.05`;
const VISIT =
  '99213,,,A,,1.30,1.46,,0.33,,0.09,2.85,1.72,0,XXX,0.00,0.00,0.00,0,0,0,0,0,9,,33.4009,09,0,99,0.00,0.00,0.00';

function schedule(...files: readonly (readonly [name: string, text: string])[]): LoadableCodebook {
  const codebook = createCodebook();
  for (const [name, text] of files) {
    const edits = codebook.edits('fee-schedule');
    codebook.addEdits(packImported(readUserFiles(name, [{ name, text }], undefined), { edits }).pack);
  }
  return codebook;
}

describe('the Medicare fee schedule', () => {
  const codebook = schedule([
    'PPRRVU2026_Oct_nonQPP.csv',
    relativeValues(OCTOBER, [KNEE, CHEST(''), CHEST('26'), CHEST('TC'), VISIT]),
  ]);
  const row = (code: string, modifier: string, date = '2026-11-03') =>
    feeScheduleRow(codebook, code, modifier, on(date));

  it('has the indicators of a service', () => {
    deepEqual(row('27447', ''), {
      code: '27447',
      modifier: '',
      from: '2026-10-01',
      to: null,
      status: 'A',
      globalDays: '090',
      pcTc: 0,
      multipleProcedure: 2,
      bilateral: 1,
      assistant: 2,
      coSurgeons: 1,
      teamSurgery: 0,
    });
    equal(row('99213', '')?.globalDays, 'XXX');
  });

  it('has a row of its own for the components of a test', () => {
    for (const modifier of ['', '26', 'TC']) equal(row('71046', modifier)?.pcTc, 1);
    equal(row('71046', '53'), undefined);
    equal(row('27447', '26'), undefined);
  });

  it('answers for its quarter and says which release that is', () => {
    equal(feeScheduleOn(codebook, on('2026-12-31'))?.name, '2026 Q4');
    equal(feeScheduleOn(codebook, on('2026-09-30')), undefined);
    equal(feeScheduleOn(codebook, on('2027-01-01')), undefined);
    equal(row('27447', '', '2026-09-30'), undefined);
    equal(row('27447', '', '2027-01-01'), undefined);
    equal(feeScheduleOn(createCodebook(), on('2026-12-31')), undefined);
  });

  it('holds from quarter to quarter', () => {
    const both = schedule(
      ['PPRRVU2026_Oct_nonQPP.csv', relativeValues(OCTOBER, [KNEE, CHEST('26')])],
      [
        'PPRRVU2026_Jul_nonQPP.csv',
        relativeValues(JULY, [KNEE.replace(',090,', ',010,'), CHEST('26'), VISIT]),
      ],
    );
    const days = (date: string) => feeScheduleRow(both, '27447', '', on(date))?.globalDays;
    deepEqual([days('2026-09-30'), days('2026-10-01')], ['010', '090']);
    equal(feeScheduleRow(both, '71046', '26', on('2026-11-03'))?.from, '2026-07-01');
    equal(feeScheduleRow(both, '99213', '', on('2026-11-03')), undefined);
  });

  it('is read from the text file of fixed columns too', () => {
    // As PPRRVU2025_Oct.txt has it: fifty characters of descriptor, global days in 104 to 106, five indicators in 116 to 120.
    const head = 'HDR CPT CODES AND DESCRIPTIONS ONLY ARE COPYRIGHT ';
    const line = (code: string, digits: string) =>
      `${code.padEnd(57)}A  19.11  11.58    11.58    4.02  34.71 34.71${digits}             32.3465 090 99      0.00   0.00   0.00`;
    const text = schedule([
      'PPRRVU2025_Oct.txt',
      [head, line('27447', '0090.10.69.2121210'), line('7104626', '1XXX.00.00.0000000'), ''].join('\r\n'),
    ]);
    const knee = feeScheduleRow(text, '27447', '', on('2025-11-03'));
    deepEqual([knee?.globalDays, knee?.multipleProcedure, knee?.bilateral], ['090', 2, 1]);
    equal(feeScheduleRow(text, '71046', '26', on('2025-11-03'))?.pcTc, 1);
  });

  it('is refused where a row is none of it, or a column is not there', () => {
    const read = (text: string) => schedule(['PPRRVU2026_Oct_nonQPP.csv', text]);
    throws(() => read(relativeValues(OCTOBER, [KNEE.replace(',090,', ',099,')])), /row 7 is no row/);
    throws(() => read(relativeValues(OCTOBER, ['2744_,,,A'])), /no row/);
    throws(() => read(relativeValues(OCTOBER, [])), /no services/);
    throws(
      () => read(relativeValues(OCTOBER, [KNEE]).replace('BILAT,', 'OTHER,')),
      /no column for bilateral/,
    );
  });
});

describe('indicators as a number', () => {
  it('come back as they were', () => {
    for (const [at, globalDays] of GLOBAL_DAYS.entries()) {
      const indicators = {
        status: at % 2 ? 'Z' : 'A',
        globalDays,
        pcTc: 9,
        multipleProcedure: at,
        bilateral: 3,
        assistant: 0,
        coSurgeons: 1,
        teamSurgery: 9,
      };
      deepEqual(feeScheduleIndicators(feeScheduleNumber(indicators)), indicators);
    }
  });
});
