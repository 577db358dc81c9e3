import assert from 'node:assert/strict';
import { FORMATS, formatOf, recogniseFormat } from '../../../../server/src/formats/index.ts';
import { field } from '../../../../server/src/model/fields.ts';
import { chart, claim, markdownChart, only, readClaim, spanOf } from './reading.ts';

describe('the text of a claim', () => {
  it('may begin with a byte order mark and end its lines in any way', () => {
    for (const end of ['\n', '\r\n', '\r']) {
      const text = `\ufeff${['claim: professional', 'sex: F', '[diagnoses]', 'A: I10'].join(end)}`;
      const document = readClaim(text);
      assert.deepEqual(document.problems, []);
      assert.equal(field(only(document), 'sex')?.written, 'F');
      assert.deepEqual(only(document).diagnoses[0]?.code.span, spanOf(text, 'I10'));
      assert.deepEqual(only(document).headSpan, spanOf(text, 'claim: professional'));
    }
  });

  it('may hold several claims, parted by dashes before `claim:` or `chart:`', () => {
    const text =
      'claim: professional\nsex: F\n------\n\nclaim: institutional\n---\nsex: M\n\u2014\u2014\u2014\nchart: office visit\n';
    const { claims, problems } = readClaim(text);
    assert.deepEqual(
      claims.map(({ kind }) => kind),
      ['professional', 'institutional', 'chart'],
    );
    assert.deepEqual(
      claims.map((one) => field(one, 'sex')?.written),
      ['F', 'M', undefined],
    );
    assert.deepEqual(problems, [], 'a key may stand in each, and dashes elsewhere are a drawn line');
  });

  it('says in what setting care was given: the type of bill, else the stay', () => {
    // FL 4: CMS 100-04 chapter 25 §75; 011x is hospital inpatient, 013x hospital outpatient, 085x critical access.
    for (const [lines, setting] of [
      ['type of bill: 0111', 'inpatient'],
      ['type of bill: 111', 'inpatient'],
      ['type of bill: 0131', 'outpatient'],
      ['type of bill: 0851', 'outpatient'],
      ['type of bill: 0211', 'inpatient'],
      ['admission: 2026-11-01\ndischarge: 2026-11-03', 'inpatient'],
      ['admission: 2026-11-01', 'outpatient'],
    ] as const)
      assert.equal(only(readClaim(`claim: institutional\n${lines}`)).setting, setting, lines);
    assert.equal(only(readClaim('claim: professional')).setting, 'professional');
  });

  it('reads an institutional claim without loss', () => {
    const text = [
      'claim: institutional',
      'type of bill: 0111',
      'statement period: 2026-11-01 - 2026-11-04',
      'admission: 2026-11-01',
      '14: 1',
      'discharge status: 01',
      '[diagnoses]',
      'principal: K35.80 POA Y  Unspecified acute appendicitis',
      '[procedures]',
      'principal: 0DTJ4ZZ 2026-11-02  Resection of appendix',
      'A: 3E0T3BZ 11/03/2026',
      '[codes]',
      'condition: 44, C5',
      'occurrence: 11 2026-10-30',
      'span: 74 2026-11-02 - 2026-11-03',
      'value: 80 3, A1 1,632.00',
      '[total]',
      'charge: 9,000.00',
    ].join('\n');
    const document = readClaim(text);
    const one = only(document);
    assert.deepEqual(document.problems, []);
    assert.equal(field(one, 'admission type')?.written, '1');
    assert.deepEqual(
      one.procedures.map(({ role, code, date }) => [role, code.key, date?.value]),
      [
        ['principal', '0DTJ4ZZ', '2026-11-02'],
        ['other', '3E0T3BZ', '2026-11-03'],
      ],
    );
    assert.equal(one.procedures[0]?.description?.value, 'Resection of appendix');
    assert.deepEqual(
      one.codes.map(({ kind, code, amount, dates }) => [
        kind,
        code.value,
        amount?.value ?? dates?.value ?? null,
      ]),
      [
        ['condition', '44', null],
        ['condition', 'C5', null],
        ['occurrence', '11', { from: '2026-10-30', through: '2026-10-30' }],
        ['span', '74', { from: '2026-11-02', through: '2026-11-03' }],
        ['value', '80', 300],
        ['value', 'A1', 163200],
      ],
    );
  });

  it('reads a procedure of ICD-9-CM by the days on which that was in force, to 2015-09-30 (45 CFR 162.1002)', () => {
    const systemOf = (head: string, procedure: string) =>
      readClaim(`claim: institutional\n${head}\n[procedures]\nprincipal: ${procedure}\n`).claims[0]
        ?.procedures[0]?.code.system;
    const old = 'statement period: 2015-09-26 - 2015-09-30';
    // 47.01 and 43.0 of volume 3: laparoscopic appendectomy, gastrotomy.
    assert.equal(systemOf(old, '47.01 2015-09-27'), 'icd-9-cm-procedure');
    assert.equal(systemOf(old, '4701'), 'icd-9-cm-procedure');
    assert.equal(systemOf('type of bill: 0111', '43.0 2015-09-30'), 'icd-9-cm-procedure');
    // A stay is coded by the set of its discharge.
    assert.equal(systemOf('discharge: 2015-10-01', '47.01 2015-09-30'), 'icd-10-pcs');
    assert.equal(systemOf(old, '0DTJ4ZZ 2015-09-27'), 'icd-10-pcs');
    assert.equal(systemOf('type of bill: 0111', '47.01'), 'icd-10-pcs');
  });

  it('reads a procedure whose code has no digit, as group psychotherapy has in section G of ICD-10-PCS', () => {
    const text = 'claim: institutional\n[procedures]\nprincipal: GZHZZZZ 2026-11-02\nA: pending 2026-11-03\n';
    const one = only(readClaim(text));
    assert.deepEqual(
      one.procedures.map(({ code, date }) => [code.key, date?.value]),
      [['GZHZZZZ', '2026-11-02']],
    );
  });

  it('silences a check on its own line and the next, at the top for the whole text', () => {
    const text =
      '# allow claim/npi: test data\nclaim: professional\n# allow dx/duplicate: two visits\n\nA: x\nsex: F  # allow dx/sex\n';
    const [top, next, own] = readClaim(text).allows;
    assert.deepEqual(top?.over, { start: 0, end: text.length });
    assert.deepEqual(top?.rule.span, spanOf(text, 'claim/npi'));
    assert.equal(next?.reason, 'two visits');
    assert.deepEqual(next?.over, {
      start: spanOf(text, '# allow dx/duplicate').start,
      end: spanOf(text, 'A: x').end,
    });
    assert.equal(own?.reason, null);
  });
});

describe('the format of a text', () => {
  const known = (name: string | undefined, languageId: string | undefined, text = '') =>
    recogniseFormat({
      ...(name === undefined ? {} : { name }),
      ...(languageId === undefined ? {} : { languageId }),
      text,
    });

  it('is told by language, then name, then content', () => {
    assert.equal(known('a.txt', 'claim'), claim);
    assert.equal(known('a.chart.md', 'chart'), markdownChart);
    assert.equal(known('a.chart', 'chart'), chart);
    assert.equal(known('/x/A.CLAIM', undefined), claim);
    assert.equal(known('a.chart.md', undefined), markdownChart);
    assert.equal(known('a.837', undefined)?.id, 'x12');
    assert.equal(known('a.txt', undefined, '# my claim\n\nclaim: professional\n'), claim);
    assert.equal(known(undefined, undefined, 'chart: office visit\n'), chart);
    assert.equal(known(undefined, undefined, 'chart: office visit\n## Plan\n'), markdownChart);
  });

  it('is unknown for prose, pictures and other languages', () => {
    assert.equal(known('readme.md', 'markdown', 'A claim has a key:\n\nclaim: professional\n'), undefined);
    assert.equal(known('a.bin', undefined, '\0\0claim: professional'), undefined);
    assert.equal(known(undefined, undefined, ''), undefined);
  });

  it('is found by its name, the plain one for charts', () => {
    assert.equal(formatOf('chart'), chart);
    assert.equal(formatOf('superbill')?.id, 'superbill');
    assert.ok(FORMATS.length >= 4);
  });
});
