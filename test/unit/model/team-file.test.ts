/** `.claimlint.json`: what it may say, and what is said of its mistakes. */
import assert from 'node:assert/strict';
import { DEFAULT_SETTINGS } from '../../../server/src/model/settings.ts';
import { readTeamFile, withTeam } from '../../../server/src/model/team-file.ts';

const isRule = (id: string): boolean => ['dx/excludes1', 'dx/duplicate', 'dx/*'].includes(id);
const read = (value: unknown) => readTeamFile(JSON.stringify(value), isRule);

describe('the file of a team', () => {
  it('says severities, payer and what is allowed', () => {
    const team = read({
      $schema: 'x',
      payer: 'medicaid',
      rules: { 'dx/*': 'warning', 'dx/duplicate': 'off' },
      allow: [
        { rule: 'dx/excludes1', codes: ['e11.9', 'E10.-'], reason: ' unrelated ', until: '2027-03-31' },
        { rule: 'dx/duplicate', reason: 'payer wants both' },
      ],
    });
    assert.deepEqual(team, {
      payer: 'medicaid',
      rules: { 'dx/*': 'warning', 'dx/duplicate': 'off' },
      allow: [
        { rule: 'dx/excludes1', codes: ['E119', 'E10-'], reason: 'unrelated', until: '2027-03-31' },
        { rule: 'dx/duplicate', codes: [], reason: 'payer wants both' },
      ],
      problems: [],
    });
  });

  it('stands in place of the settings, rule by rule', () => {
    const settings = withTeam(
      { ...DEFAULT_SETTINGS, rules: { 'dx/duplicate': 'hint', 'line/*': 'off' } },
      read({ rules: { 'dx/duplicate': 'error' } }),
    );
    assert.deepEqual(settings.rules, { 'dx/duplicate': 'error', 'line/*': 'off' });
    assert.equal(settings.payer, DEFAULT_SETTINGS.payer);
    assert.equal(withTeam(DEFAULT_SETTINGS, undefined), DEFAULT_SETTINGS);
  });

  it('that is no JSON decides nothing and says where', () => {
    const { rules, allow, problems } = readTeamFile('{\n "rules": {\n}', isRule);
    assert.deepEqual([rules, allow], [{}, []]);
    assert.equal(problems.length, 1);
    assert.match(problems[0] ?? '', /^It is no JSON/);
    assert.deepEqual(read([]).problems, ['It must be an object in braces, so that nothing of it counts.']);
  });

  it('keeps what is right beside what is wrong', () => {
    const { rules, allow, problems } = read({
      rule: {},
      payer: 'Medicare',
      rules: { 'dx/nothing': 'off', 'dx/duplicate': 'loud', 'dx/excludes1': 'hint' },
      allow: [
        'dx/duplicate',
        { rule: 'dx/nothing', reason: 'x' },
        { rule: 'dx/duplicate', reason: ' ' },
        { rule: 'dx/duplicate', reason: 'x', until: '2027-02-30' },
        { rule: 'dx/duplicate', reason: 'x', codes: [1] },
        { rule: 'dx/duplicate', reason: 'x', code: 'I10' },
        { rule: 'dx/duplicate', reason: 'x', codes: 'I10' },
      ],
    });
    assert.deepEqual(rules, { 'dx/excludes1': 'hint' });
    assert.deepEqual(allow, [{ rule: 'dx/duplicate', codes: ['I10'], reason: 'x' }]);
    assert.deepEqual(problems, [
      '“rule” is none of its keys: payer, rules, allow.',
      '“payer” is one of medicare, medicaid, commercial.',
      'There is no rule “dx/nothing”.',
      'The severity of dx/duplicate is one of error, warning, information, hint, off.',
      'Entry 1 of “allow” counts for nothing: it is no object.',
      'Entry 2 of “allow” counts for nothing: its rule is none.',
      'Entry 3 of “allow” counts for nothing: it gives no reason.',
      'Entry 4 of “allow” counts for nothing: its last day is none (YYYY-MM-DD).',
      'Entry 5 of “allow” counts for nothing: its codes are no list of codes.',
      'Entry 6 of “allow” counts for nothing: “code” is none of its keys.',
    ]);
  });

  it('may have no rules or a list where none belongs', () => {
    assert.deepEqual(read({ rules: [], allow: {} }).problems, [
      '“rules” maps the ids of rules to severities.',
      '“allow” is a list.',
    ]);
  });
});
