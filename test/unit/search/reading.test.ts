/** How queries are read, by the answers that only the right reading gives; codes by the FY2027 order file. */
import assert from 'node:assert/strict';
import { search } from '../../../server/src/search/search.ts';
import { day, loadEngine } from '../../helpers/engine.ts';

const { codebook } = loadEngine();
const find = (query: string, limit = 10) =>
  search(codebook, query, { date: day('2026-11-25'), systems: ['icd-10-cm'], limit, billableOnly: true });
const first = (query: string) => find(query)[0]?.code;

describe('what a query says', () => {
  it('is the same in the words of clinicians, patients and the book', () => {
    for (const query of ['chf', 'congestive heart failure', 'cardiac failure'])
      assert.equal(first(query), 'I509', query);
    for (const query of ['hives', 'urticaria', 'nettle rash']) assert.equal(first(query), 'L509', query);
    for (const query of ['kidney stone', 'nephrolithiasis', 'renal calculi'])
      assert.equal(first(query), 'N200', query);
  });

  it('goes with its joining words or without them', () => {
    assert.equal(first('burning with urination'), first('burning urination'));
  });

  it('is a number, and the stretch that holds it (Z68.41 is a BMI of 40.0-44.9, Z68.27 of 27.0-27.9)', () => {
    assert.equal(first('bmi 42'), 'Z6841');
    assert.equal(first('bmi 27.5'), 'Z6827');
  });

  it('denies what stands behind without (K35.200 against K35.210), and nothing of what is not told (K35.209)', () => {
    const peritonitis = 'acute appendicitis with generalized peritonitis';
    assert.equal(first(`${peritonitis} without perforation or abscess`), 'K35200');
    assert.equal(first(`${peritonitis} without abscess`), 'K35209');
    assert.equal(first('acute respiratory failure'), 'J9600');
  });

  it('denies no site (S51.811A)', () => {
    assert.equal(first('laceration without foreign body of right forearm initial'), 'S51811A');
  });

  it('reads a prefix that stands by itself (N95.0, S82.035A)', () => {
    assert.equal(first('post menopausal bleeding'), 'N950');
    assert.equal(first('non-displaced transverse fracture of left patella'), 'S82035A');
  });

  it('asks for what something caused before its cause (I.C.1.d.4; D63.1 joins both)', () => {
    assert.equal(first('sepsis due to UTI'), 'A419');
    assert.equal(first('anemia 2/2 CKD'), 'D631');
  });

  it('asks for signs before what is only suspected (Guidelines IV.H)', () => {
    assert.equal(first('chest pain rule out mi'), 'R079');
  });

  it('puts age, sex and duration aside', () => {
    assert.equal(first('58 yo male with chest pain'), 'R079');
    assert.equal(first('left knee pain x 3 weeks'), 'M25562');
  });

  it('chooses the code below a category by side and encounter (S52.50-, 7th character A)', () => {
    assert.equal(first('fx distal radius l init'), 'S52502A');
    assert.equal(first('fracture of neck of left femur routine healing'), 'S72002D');
  });

  it('keeps the closed fracture first where nothing is said (I.C.19.c)', () => {
    assert.match(
      find('fracture of shaft of right tibia')[0]?.title ?? '',
      /initial encounter for closed fracture/,
    );
  });

  it('says how it got there, and what it read differently', () => {
    const [found] = find('quinsy');
    assert.equal(found?.code, 'J36');
    assert.match(found?.via ?? '', /quinsy/i);
    assert.deepEqual(find('hemmoroids')[0]?.corrected, [{ written: 'hemmoroids', read: 'hemorrhoids' }]);
  });

  it('searches all systems together: a word that one has is no slip in another', () => {
    const all = (query: string) => search(codebook, query, { date: day('2026-11-25'), limit: 5 })[0];
    assert.equal(all('lap chole')?.code, '0FT44ZZ');
    assert.equal(all('cpap')?.code, 'E0601');
    assert.equal(all('heart attack')?.system, 'icd-10-cm');
  });
});
