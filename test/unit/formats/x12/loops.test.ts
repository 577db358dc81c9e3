/**
 * Who is who around a claim, also where levels or lines lack their header.
 * Expected values come from the record layout of the 5010 837 (elements of CLM, HI, SV1, SV2, SV3, DTP, REF, NM1) and the
 * NUCC crosswalk of the CMS-1500 to the 837P.
 */
import assert from 'node:assert/strict';
import { CLAIM, interchange, LEVELS, onlyClaim, PROFESSIONAL, readText, written } from './samples.ts';

describe('x12 loops', () => {
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
