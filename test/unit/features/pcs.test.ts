/** Hover and completion of ICD-10-PCS codes in the formats that hold them, by the official tables of 2026. */
import assert from 'node:assert/strict';
import { complete } from '../../../server/src/features/completion.ts';
import { describeCode } from '../../../server/src/features/describe-code.ts';
import { hover } from '../../../server/src/features/hover.ts';
import { judge, loadEngine, TODAY } from '../../helpers/engine.ts';

const claimWith = (procedure: string): string =>
  `claim: institutional\nbill type: 111\nadmission date: 2026-11-01\n\n[procedures]\nprincipal: ${procedure}\n`;

async function choicesFor(typed: string, text = claimWith(typed)) {
  const { opened } = await judge(text, {}, text.startsWith('ISA') ? 'x12' : undefined);
  const found = complete(opened, text.indexOf(typed, text.indexOf('principal: ')) + typed.length, 50);
  assert.ok(found, typed);
  return found;
}

describe('completion of an ICD-10-PCS code', () => {
  it('offers exactly the valid next characters with their meaning', async () => {
    const { choices } = await choicesFor('0DTJ');
    assert.deepEqual(
      choices.map(({ label, detail }) => `${label} ${detail}`),
      [
        '0DTJ0 Approach: Open',
        '0DTJ4 Approach: Percutaneous Endoscopic',
        '0DTJ7 Approach: Via Natural or Artificial Opening',
        '0DTJ8 Approach: Via Natural or Artificial Opening Endoscopic',
      ],
    );
    assert.ok(choices.every(({ kind }) => kind === 'beginning'));
  });

  it('has the full title where a character makes the code whole, and for the whole code', async () => {
    const title = 'Resection of Appendix, Percutaneous Endoscopic Approach';
    const { choices } = await choicesFor('0dtj4z');
    const whole = choices.find(({ label }) => label === '0DTJ4ZZ');
    assert.equal(whole?.kind, 'code');
    assert.equal(whole?.detail, title);
    assert.equal(whole?.insert, '0DTJ4ZZ');
    assert.equal((await choicesFor('0DTJ4ZZ')).choices[0]?.detail, title);
  });

  it('begins with the sections, and finds words too', async () => {
    assert.equal(
      (await choicesFor('0')).choices[0]?.detail,
      'Body System: Central Nervous System and Cranial Nerves',
    );
    const { choices } = await choicesFor('resection appendix');
    assert.match(choices[0]?.label ?? '', /^0DTJ/);
    // B is the section Imaging and the beginning of words.
    const letter = (await choicesFor('B')).choices.map(({ label }) => label);
    assert.ok(letter.includes('B2'));
  });

  it('works in the HI segment of an institutional claim (BBR, principal procedure)', async () => {
    const { opened } = await judge(
      'ISA*00*          *00*          *ZZ*A              *ZZ*B              *261125*1200*^*00501*000000001*0*P*:~GS*HC*A*B*20261125*1200*1*X*005010X223A2~ST*837*0001*005010X223A2~BHT*0019*00*1*20261125*1200*CH~HL*1**20*1~HL*2*1*22*0~CLM*1*100***11:A:1*Y*A*Y*Y~DTP*434*RD8*20261101-20261103~HI*BBR:0DTJ:D8:20261101~SE*8*0001~GE*1*1~IEA*1*000000001~',
      {},
      'x12',
    );
    const offset = opened.document.text.indexOf('0DTJ') + 4;
    const found = complete(opened, offset, 50);
    assert.deepEqual(
      found?.choices.map(({ insert }) => insert),
      ['0DTJ0', '0DTJ4', '0DTJ7', '0DTJ8'],
    );
  });

  it('works behind a label for inpatient procedures in a chart', async () => {
    const text = 'chart: inpatient\ndate: 2026-11-02\n\n[procedures]\n0DTJ\n';
    const { opened } = await judge(text, {}, 'chart');
    const found = complete(opened, text.indexOf('0DTJ') + 4, 50);
    assert.equal(found?.choices[0]?.label, '0DTJ0');
  });
});

describe('hover of an ICD-10-PCS code', () => {
  it('has the title first, then validity and release, then seven axes and definitions', async () => {
    const text = claimWith('0DTJ4ZZ 2026-11-01');
    const { opened } = await judge(text);
    const { markdown = '' } = hover(opened, text.indexOf('0DTJ4ZZ') + 2) ?? {};
    const [first, second, table = ''] = markdown.split('\n\n');
    assert.equal(first, '**0DTJ4ZZ** Resection of Appendix, Percutaneous Endoscopic Approach');
    assert.equal(second, 'Valid on 2026-11-01 (ICD-10-PCS FY2027). Valid since 2015-10-01.');
    assert.equal(table.split('\n').length, 2 + 7);
    assert.match(table, /^\| \*\*J\*\* \| Body Part \| Appendix \|$/m);
    assert.match(markdown, /- \*Resection\*: Cutting out or off, without replacement, all of a body part/);
  });

  it('says where a wrong code leaves the tables, and what goes on from there', () => {
    const { codebook } = loadEngine();
    const described = describeCode(codebook, 'icd-10-pcs', '0DTJ5ZZ', [TODAY]);
    assert.match(described, /no code begins with \*\*0DTJ5\*\*\. Behind \*\*0DTJ\*\*:/);
    assert.match(described, /- \*\*4\*\* Percutaneous Endoscopic/);
  });

  it('tells a table and the beginning of codes from a code', () => {
    const { codebook } = loadEngine();
    const table = describeCode(codebook, 'icd-10-pcs', '0DT', [TODAY]);
    assert.match(table, /^\*\*0DT\*\* Gastrointestinal System, Resection\n/);
    assert.match(table, /Not a code on 2026-11-25 .*, but the table of \d+ codes\./);
    const beginning = describeCode(codebook, 'icd-10-pcs', '0DTJ', [TODAY]);
    assert.match(beginning, /^\*\*0DTJ\*\* is the beginning of ICD-10-PCS codes/);
    assert.doesNotMatch(beginning, /unknown/i);
  });
});
