/**
 * ICD-10-PCS by its characters. Expected values are those of the official tables (icd10pcs_tables_2026.xml), the
 * definitions of 2026, and the addenda of FY2027.
 */
import { deepEqual, equal, match } from 'node:assert/strict';
import { axesOf, leavesTablesAt, nextCharacters } from '../../../server/src/codebook/pcs-axes.ts';
import { verdict } from '../../../server/src/codebook/verdict.ts';
import { committedCodebook, on, releases, tableText } from './sample-pack.ts';

const codebook = committedCodebook('icd-10-pcs');
const FY2027 = on('2026-11-25');
const FY2026 = on('2025-11-25');

const following = (prefix: string, date = FY2026) =>
  nextCharacters(codebook, prefix, date).map(({ character, meaning }) => `${character} ${meaning}`);

describe('the characters that may follow', () => {
  it('are the values of the table 0DT for the appendix, row by row', () => {
    deepEqual(following('0DTJ'), [
      '0 Open',
      '4 Percutaneous Endoscopic',
      '7 Via Natural or Artificial Opening',
      '8 Via Natural or Artificial Opening Endoscopic',
    ]);
    deepEqual(following('0DTJ4'), ['Z No Device']);
    deepEqual(following('0DTJ4ZZ'), []);
    deepEqual(following('0DTJ5'), []);
  });

  it('are the 17 sections before the first, under the name of their axis', () => {
    const sections = nextCharacters(codebook, '', FY2026);
    equal(sections.map(({ character }) => character).join(''), '0123456789BCDFGHX');
    equal(sections[0]?.axis, 'Section');
    equal(sections[0]?.meaning, 'Medical and Surgical');
    equal(nextCharacters(codebook, '0D', FY2026)[0]?.axis, 'Operation');
    equal(nextCharacters(codebook, 'B20', FY2026)[0]?.axis, 'Body Part');
    equal(nextCharacters(codebook, 'B200', FY2026)[0]?.axis, 'Contrast');
  });

  it('bring the definition of the book', () => {
    const resection = nextCharacters(codebook, '0D', FY2026).find(({ character }) => character === 'T');
    equal(resection?.meaning, 'Resection');
    equal(resection?.definition?.definition, 'Cutting out or off, without replacement, all of a body part');
    // The definition of a device is for one body system: "Artificial Sphincter in Gastrointestinal System".
    const [sphincter] = nextCharacters(codebook, '0DHQ0', FY2026).filter(
      ({ character }) => character === 'L',
    );
    equal(sphincter?.meaning, 'Artificial Sphincter');
    match(sphincter?.definition?.includes ?? '', /^Artificial anal sphincter \(AAS\)/);
  });

  it('change with the release: 028 has qualifiers for leaflets since FY2027 (Add: 028F3Z0, 028F3Z1)', () => {
    deepEqual(
      nextCharacters(codebook, '028F3Z', on('2026-09-30')).map(({ character }) => character),
      [],
    );
    deepEqual(following('028F3Z', on('2026-10-01')), ['0 Native Leaflet', '1 Prosthetic Leaflet']);
  });

  it('name each meaning that rows give a character: XW0, 6th character 4, by the group behind it', () => {
    // XW0134 is teclistamab in group 8 and, by the addenda of FY2027, elamipretide in group 12.
    const four = nextCharacters(codebook, 'XW013', FY2027).find(({ character }) => character === '4');
    match(four?.meaning ?? '', / or /);
    match(four?.meaning ?? '', /Elamipretide/);
  });

  it('lead to every code of FY2026 and to no other', () => {
    const reached: string[] = [];
    const walk = (prefix: string): void => {
      if (prefix.length === 7) reached.push(prefix);
      else for (const { character } of nextCharacters(codebook, prefix, FY2026)) walk(prefix + character);
    };
    // One body system of each kind of section: all of them are walked where the official files are (test/corpus).
    for (const prefix of ['0D', '10', '3E', 'B2', 'F0', 'HZ', 'XW']) walk(prefix);
    const set = codebook.set('icd-10-pcs');
    const expected = tableText('icd-10-pcs/codes.tsv')
      .split('\n')
      .map((line) => line.split('\t'))
      .filter(([code = '', from = '', to = '', kind]) => {
        const inForce = from <= FY2026 && (to === '' || to >= FY2026);
        return kind === 'code' && inForce && /^(?:0D|10|3E|B2|F0|HZ|XW)/.test(code);
      })
      .map(([code = '']) => code);
    deepEqual(reached, expected);
    equal(set?.releaseOn(FY2026).name, 'FY2026');
  });
});

describe('the axes of a code', () => {
  const axes = (code: string, date = FY2027) =>
    axesOf(codebook, code, date).map(({ character, axis, meaning }) => [character, axis, meaning].join(' '));

  it('are seven', () => {
    deepEqual(axes('0DTJ4ZZ'), [
      '0 Section Medical and Surgical',
      'D Body System Gastrointestinal System',
      'T Operation Resection',
      'J Body Part Appendix',
      '4 Approach Percutaneous Endoscopic',
      'Z Device No Device',
      'Z Qualifier No Qualifier',
    ]);
    deepEqual(axes('5A1955Z').slice(3), [
      '9 Body System Respiratory',
      '5 Duration Greater than 96 Consecutive Hours',
      '5 Function Ventilation',
      'Z Qualifier No Qualifier',
    ]);
  });

  it('are those of the row that holds the code: XW033G4 is plazomicin, XW033G6 REGN-COV2', () => {
    equal(axes('XW033G4')[5], 'G Device / Substance / Technology Plazomicin Anti-infective');
    equal(axes('XW033G6')[5], 'G Device / Substance / Technology REGN-COV2 Monoclonal Antibody');
  });

  it('are known of a code that ended before the oldest tables (0BBS3ZX to 2017-09-30: Left Diaphragm)', () => {
    equal(axes('0BBS3ZX')[3], 'S Body Part Diaphragm, Left');
  });

  it('end where a code leaves the tables', () => {
    equal(leavesTablesAt(codebook, '0DTJ5ZZ', FY2027), 4);
    equal(axes('0DTJ5ZZ').length, 4);
    equal(leavesTablesAt(codebook, 'O', FY2027), 0);
    equal(leavesTablesAt(codebook, '0DTJ4ZZ', FY2027), undefined);
    equal(leavesTablesAt(codebook, '0DTJ', FY2027), undefined);
    deepEqual(axes('O'), []);
  });
});

describe('ICD-10-PCS', () => {
  it('has the official counts of its releases', () => {
    const set = codebook.set('icd-10-pcs');
    const count = (date: string) => set?.countOn(on(date)).billable;
    equal(count('2015-10-01'), 71_974);
    equal(count('2025-10-01'), 79_115);
    equal(count('2026-04-01'), 79_193);
    equal(count('2026-10-01'), 79_256);
    // "78,136 codes" and "2022 Total 78,229" are stated with the errata of January 2022, 78,220 in its addenda.
    equal(count('2021-09-30'), 78_136);
    equal(count('2021-10-01'), 78_220);
    equal(count('2022-04-01'), 78_229);
    equal(releases.systems.find(({ system }) => system === 'icd-10-pcs')?.releases.length, 19);
  });

  it('is judged by the date: XW023X7 begins with the errata of April 2022', () => {
    const kind = (code: string, date: string) => verdict(codebook, 'icd-10-pcs', code, on(date)).kind;
    equal(kind('XW023X7', '2022-03-31'), 'not-yet');
    equal(kind('XW023X7', '2022-04-01'), 'valid');
    equal(kind('0BBS3ZX', '2017-09-30'), 'valid');
    equal(kind('0BBS3ZX', '2017-10-01'), 'retired');
    equal(kind('0DT', '2026-11-25'), 'header');
    equal(kind('0DTJ5ZZ', '2026-11-25'), 'unknown');
  });
});
