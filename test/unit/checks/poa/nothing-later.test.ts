/** Indicators of which no sentence tells, by the rest of the note (appendix I). */
import assert from 'node:assert/strict';
import { dischargeText } from '../../../../server/src/checks/samples-chart.ts';
import { findingsOf } from '../../../helpers/engine.ts';

const said = async (course: string, ...diagnoses: string[]) =>
  (
    await findingsOf(
      'poa/by-note',
      dischargeText({ note: `[hospital course]\n${course}`, diagnoses: diagnoses.join('\n') }),
    )
  ).map(({ code, message }) => `${code} ${/: ([YN]) \(/.exec(message)?.[1]}`);

describe('poa/by-note, where no sentence tells when it began', () => {
  // Appendix I: the organism of an infection that was there is Y, though the culture is back later.
  it('an organism is reported as the infections that were there', async () => {
    const sepsis = 'principal: N10 POA Y';
    const words = 'Pyelonephritis. On day 2 the urine grew E. coli.';
    assert.deepEqual(await said(words, sepsis, 'A: B96.20 POA N'), ['B96.20 Y']);
    assert.deepEqual(await said(words, sepsis, 'A: B96.20 POA Y'), []);
    assert.deepEqual(
      await said(words, sepsis, 'A: T83.511A POA N', 'B: B96.20 POA N'),
      [],
      'another infection began in the stay',
    );
    const two = 'Pyelonephritis. On day 2 the urine grew E. coli and enterococcus.';
    assert.deepEqual(await said(two, sepsis, 'A: B96.20 POA N', 'B: B95.2 POA N'), ['B96.20 Y', 'B95.2 Y']);
    assert.deepEqual(await said(words, 'principal: N10', 'A: B96.20 POA N'), [], 'no infection has one');
    // The admitting diagnosis bears no indicator.
    assert.deepEqual(await said(words, 'admitting: N12 POA N', sepsis, 'A: B96.20 POA N'), ['B96.20 Y']);
  });

  it('N needs a word for something later', async () => {
    const copd = 'principal: J44.1 POA Y';
    assert.deepEqual(
      await said(
        'COPD exacerbation with acute respiratory failure. Steroids, home.',
        copd,
        'A: J96.01 POA N',
      ),
      ['J96.01 Y'],
    );
    assert.deepEqual(
      await said(
        'COPD exacerbation with acute respiratory failure. Steroids, home.',
        copd,
        'A: J96.01 POA Y',
      ),
      [],
    );
    assert.deepEqual(
      await said(
        'COPD exacerbation. He went into acute respiratory failure. Steroids.',
        copd,
        'A: J96.01 POA N',
      ),
      [],
    );
  });

  it('what begins in an operation of the stay is N', async () => {
    const hip = 'principal: M16.11 POA Y';
    const nick = (course: string, poa: string) => said(course, hip, `A: M96.810 POA ${poa}`);
    assert.deepEqual(
      await nick(
        'Admitted for elective hip replacement. Bleeding of the muscle in surgery, controlled.',
        'Y',
      ),
      ['M96.810 N'],
    );
    assert.deepEqual(
      await nick(
        'Admitted for elective hip replacement. Bleeding of the muscle in surgery, controlled.',
        'N',
      ),
      [],
    );
    assert.deepEqual(
      await nick(
        'Outpatient hip replacement. Bleeding of the muscle in surgery, admitted because of it.',
        'Y',
      ),
      [],
    );
  });
});
