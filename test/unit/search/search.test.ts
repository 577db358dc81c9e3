/**
 * Search over the real ICD-10-CM. Codes and titles are those of the official order files and addenda of the years
 * named, so that a change of ranking is free and a change of facts is not.
 */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Codebook } from '../../../server/src/codebook/code-set.ts';
import { search } from '../../../server/src/search/search.ts';
import { day, loadEngine } from '../../helpers/engine.ts';

describe('search', () => {
  const date = day('2026-11-03');
  let codebook: Codebook;
  before(async () => {
    codebook = (await loadEngine()).codebook;
  });
  const find = (query: string, limit = 10, on = date) =>
    search(codebook, query, { date: on, systems: ['icd-10-cm'], limit });
  const codes = (query: string, limit?: number) => find(query, limit).map(({ code }) => code);

  describe('by code', () => {
    it('finds a code with or without its dot, in any case', () => {
      for (const written of ['E11.22', 'e1122', ' E1122 '])
        assert.deepEqual(
          find(written).map(({ code, title }) => `${code} ${title}`),
          ['E1122 Type 2 diabetes mellitus with diabetic chronic kidney disease'],
        );
    });
    it('leads from a header to everything below it (FY2027: three codes below E11.2)', () => {
      assert.deepEqual(codes('E11.2'), ['E112', 'E1121', 'E1122', 'E1129']);
    });
    it('leaves headers room where there are more codes than the list holds', () => {
      const found = find('S72', 50);
      assert.equal(found[0]?.code, 'S72');
      const headers = found.filter(({ billable }) => !billable).map(({ code }) => code);
      for (const header of ['S720', 'S721', 'S722', 'S723', 'S724', 'S728', 'S729'])
        assert.ok(headers.includes(header), header);
      assert.ok(found.some(({ billable }) => billable));
    });
    it('finds a retired code by its whole code, with its days (S23.420A, deleted by the FY2027 addenda)', () => {
      const [first] = find('S23.420A');
      assert.equal(first?.code, 'S23420A');
      assert.equal(first?.to, '2026-09-30');
    });
    it('finds no retired code by its beginning', () => {
      assert.ok(!codes('S23.420', 50).includes('S23420A'));
    });
    it('finds a code that is yet to come by its whole code (D69.11 came with FY2027)', () => {
      const [first] = find('D69.11', 10, day('2026-09-30'));
      assert.equal(first?.code, 'D6911');
      assert.equal(first?.from, '2026-10-01');
    });
  });

  describe('by words', () => {
    it('asks no system for a side that knows nothing else of the phrase (H81.12: benign paroxysmal vertigo, left ear)', () => {
      const systems = ['icd-10-cm', 'icd-10-pcs'] as const;
      const found = search(codebook, 'BPPV L', { date, systems, limit: 10 });
      assert.equal(found[0]?.code, 'H8112');
      assert.deepEqual(new Set(found.map(({ system }) => system)), new Set(['icd-10-cm']));
    });
    it('offers no modifier for the side beside an abbreviation that only diagnoses have (RT, right side)', () => {
      const systemsOf = (query: string) =>
        new Set(search(codebook, query, { date, limit: 10 }).map(({ system }) => system));
      assert.ok(systemsOf('right side').has('modifier'));
      for (const query of ['bppv right', 'aom right']) assert.ok(!systemsOf(query).has('modifier'), query);
    });
    it('puts the code that holds all the words first', () => {
      assert.equal(codes('kidney stage 3a')[0], 'N1831');
    });
    it('takes the last word as the beginning of one, and a blank behind it as its end', () => {
      assert.match(find('chronic kidney disease sta')[0]?.title ?? '', /\bsta/i);
      assert.ok(find('type 2 diab').length > 0);
      assert.ok(
        find('nerve ', 5).every(({ title, via }) => /\bner(?:ve|vous)|neur/i.test(`${title} ${via}`)),
      );
    });
    it('takes a word that is none as the beginning of those it begins', () => {
      assert.ok(find('hepat b', 50).some(({ title }) => /hepatitis B/.test(title)));
    });
    it('goes by the words and not by their order or marks', () => {
      assert.equal(codes('pain, chest')[0], 'R079');
      assert.equal(codes('chest pain')[0], 'R079');
    });
    it('reads everyday phrases in any order and form (Index: Stool, bloody; Vomiting, blood)', () => {
      for (const query of ['blood in poop', 'bloody stools', 'poop with blood'])
        assert.equal(codes(query)[0], 'K921', query);
      for (const query of ['throw up blood', 'puking blood', 'blood in vomit'])
        assert.equal(codes(query)[0], 'K920', query);
    });
    it('reads an abbreviation as the everyday phrase that it is short for (bka, below knee amputation)', () => {
      const found = search(codebook, 'left bka', { date, systems: ['icd-10-pcs'], limit: 3 });
      assert.match(found[0]?.title ?? '', /^Detachment at Left Lower Leg/);
    });
    it('takes no procedure for diagnostic or for one with a device unasked (ICD-10-PCS tables 0HB, 0FT)', () => {
      const procedure = (query: string) =>
        search(codebook, query, { date, systems: ['icd-10-pcs'], limit: 3 })[0]?.code;
      assert.equal(procedure('skin of back excision'), '0HB6XZZ');
      assert.equal(procedure('open cholecystectomy'), '0FT40ZZ');
      assert.equal(procedure('low forceps delivery'), '10D07Z3');
      assert.equal(procedure('umbilical hernia repair open with mesh'), '0WUF0JZ');
    });

    it('puts the plain title before its special cases', () => {
      assert.equal(codes('pneumonia')[0], 'J189');
      assert.equal(codes('hypertension')[0], 'I10');
      assert.equal(codes('low back pain')[0], 'M5450');
      assert.equal(codes('type 2 diabetes')[0], 'E119');
      assert.equal(codes('fracture of left femur')[0], 'S7292XA');
      assert.equal(codes('urinary tract infection')[0], 'N390');
    });

    it('asks for no side where none is named (G56.00, H52.10, H93.19, S72.009A)', () => {
      assert.equal(codes('carpal tunnel')[0], 'G5600');
      assert.equal(codes('myopia')[0], 'H5210');
      assert.equal(codes('tinnitus')[0], 'H9319');
      assert.equal(codes('hip fracture')[0], 'S72009A');
    });
    it('puts a billable code before a header with the same title', () => {
      const found = codes('pneumonia, unspecified organism');
      assert.ok(found.indexOf('J189') < found.indexOf('J18'));
    });
    it('reads the titles of the date alone (C81.28 lost “classical” on 2016-10-01)', () => {
      const query = 'mixed cellularity classical hodgkin lymphoma multiple sites';
      const on = (date: string) =>
        find(query, 5, day(date)).filter(({ code, title }) => code === 'C8128' && /classical/i.test(title));
      assert.equal(on('2016-09-30').length, 1);
      assert.equal(on('2016-10-01').length, 0);
    });
    it('finds nothing that is not in force', () => {
      for (const on of ['2015-10-01', '2020-09-30', '2026-11-03'])
        for (const { from, to, code } of find('low back pain', 50, day(on)))
          assert.ok(from <= on && (to === null || on <= to), `${code} on ${on}`);
      assert.ok(find('low back pain', 5, day('2021-09-30')).some(({ code }) => code === 'M545'));
    });
    it('reads a misspelt word as the one that was meant, and says so', () => {
      const meant: readonly (readonly [string, string])[] = [
        ['diabtes', 'diabetes'],
        ['pnuemonia', 'pneumonia'],
        ['neumonia', 'pneumonia'],
        ['hypertenshun', 'hypertension'],
        ['kidny', 'kidney'],
        ['diarhea', 'diarrhea'],
        ['cronic', 'chronic'],
      ];
      for (const [written, read] of meant) {
        const [first] = find(`${written} `);
        assert.deepEqual(first?.corrected, [{ written, read }]);
        assert.ok(first.title.toLowerCase().includes(read), first.title);
      }
    });
    it('takes a letter at the end for a word where titles hold it, and else for nothing yet', () => {
      for (const letter of ['a', 'b', 'B ', 'E'])
        assert.match(
          find(`hepatitis ${letter}`)[0]?.title ?? '',
          new RegExp(`hepatitis ${letter.trim()}\\b`, 'i'),
        );
      assert.equal(codes('fracture of a left femur')[0], 'S7292XA');
      assert.ok(codes('kidney disease stage 3').includes('N1831'));
      assert.ok(codes('low back pain u').includes('M5450'));
    });
    it('corrects no word that titles hold, and no number', () => {
      assert.ok(find('chest pain').every(({ corrected }) => corrected === undefined));
      assert.ok(find('copd').every(({ corrected }) => corrected === undefined));
      assert.ok(find('stage 9999').every(({ corrected }) => corrected === undefined));
    });
    it('finds the most of the words where no title holds all', () => {
      assert.equal(codes('qqqq chest pain wwww')[0], 'R079');
      const [partial] = find('qqqq chest pain wwww');
      const [whole] = find('chest pain');
      assert.ok((partial?.score ?? 1) < (whole?.score ?? 0));
    });
    it('finds nothing for nothing', () => {
      for (const query of ['', '   ', '...', 'qqqqzzzz']) assert.deepEqual(find(query), []);
    });
    it('keeps to billable codes where asked', () => {
      const options = { date, systems: ['icd-10-cm'], limit: 50, billableOnly: true } as const;
      for (const query of ['E11', 'pneumonia', 'E', 'S72'])
        assert.ok(search(codebook, query, options).every(({ billable }) => billable));
    });
  });

  it('answers every beginning of a phrase, from the first letter', () => {
    for (const phrase of ['diabetes', 'E11.22', 'chest pain', 'fracture of left femur'])
      for (let length = 1; length <= phrase.length; length++)
        assert.ok(find(phrase.slice(0, length)).length > 0, phrase.slice(0, length));
  });

  it('leaves out, where no system is named, ICD-9-CM but on its own days, and numbers of the form', () => {
    const systems = (query: string, on: string) => [
      ...new Set(search(codebook, query, { date: day(on), limit: 50 }).map(({ system }) => system)),
    ];
    // 250.00 is a code of ICD-9-CM alone, 0450 a revenue code, J3420 a code of HCPCS.
    assert.deepEqual(systems('250.00', '2026-11-03'), []);
    assert.deepEqual(systems('250.00', '2015-09-30'), ['icd-9-cm']);
    assert.ok(!systems('0450', '2026-11-03').includes('revenue'));
    assert.deepEqual(systems('J3420', '2026-11-03'), ['hcpcs']);
    const named = search(codebook, '250.00', { date, limit: 1, systems: ['icd-9-cm'] });
    assert.deepEqual(
      named.map(({ code, to }) => `${code} ${to}`),
      ['25000 2015-09-30'],
    );
  });

  it('searches the other sets together where none is named, and each of those that are', () => {
    const places = search(codebook, 'office', { date, systems: ['place-of-service'], limit: 5 });
    assert.deepEqual(
      places.map(({ system, code, title }) => [system, code, title]),
      [['place-of-service', '11', 'Office']],
    );
    assert.ok(search(codebook, 'office', { date, limit: 50 }).some(({ code }) => code === '11'));
  });

  it('takes any text, keeps the limit, and ranks the same twice: by score, then by code', () => {
    const typed = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc
        .array(fc.constantFrom('diabetes', 'left', 'E11', 'of', 'fracture', 'pian', 'x', '.', '2'), {
          maxLength: 14,
        })
        .map((words) => words.join(' ')),
    );
    fc.assert(
      fc.property(typed, fc.integer({ min: 0, max: 60 }), (query, limit) => {
        const found = find(query, limit);
        assert.ok(found.length <= limit);
        found.forEach(({ score, code }, place) => {
          assert.ok(score > 0 && score <= 1, `score ${score}`);
          const next = found[place + 1];
          if (next) assert.ok(score > next.score || (score === next.score && code < next.code));
        });
        assert.equal(new Set(found.map(({ code }) => code)).size, found.length);
        assert.deepEqual(find(query, limit), found);
      }),
      { numRuns: 150 },
    );
  });
});
