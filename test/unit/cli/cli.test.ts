/** The built command as a process, as its users call it (interfaces.md). */
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import {
  closeSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { withDiagnoses } from '../../../server/src/checks/samples.ts';

const CLI = join('dist', 'cli.js');

function run(args: readonly string[], input = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, ...args], { input, encoding: 'utf8' });
  return { status, stdout, stderr };
}

/** The one line that a bad call answers with: no stack trace, nothing on standard output. */
function complaint(args: readonly string[], input = ''): string {
  const { status, stdout, stderr } = run(args, input);
  assert.equal(status, 2, stderr);
  assert.equal(stdout, '');
  assert.doesNotMatch(stderr, /\n\s+at /);
  return stderr;
}

describe('claimlint', () => {
  let folder: string;
  const file = (name: string, text: string | Uint8Array) => {
    const path = join(folder, name);
    writeFileSync(path, text);
    return path;
  };
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'claimlint-'));
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  describe('check', () => {
    it('ends with 0 where nothing is found, 1 where something is, as --fail-on says', () => {
      const clean = file('clean.claim', withDiagnoses('A: I10'));
      const wrong = file('wrong.claim', withDiagnoses('A: E11.2'));
      assert.equal(run(['check', clean]).status, 0);
      assert.equal(run(['check', wrong]).status, 1);
      assert.equal(run(['check', wrong, '--fail-on', 'never']).status, 0);
      assert.equal(run(['check', wrong, '--rule', 'dx/not-billable=warning']).status, 0);
      assert.equal(
        run(['check', wrong, '--rule', 'dx/not-billable=warning', '--fail-on', 'warning']).status,
        1,
      );
      assert.equal(run(['check', wrong, '--rule', 'dx/*=off']).status, 0);
    });

    it('takes what the nearest .claimlint.json says, and the call over it', () => {
      const inner = join(folder, 'team', 'inner');
      mkdirSync(inner, { recursive: true });
      file(
        join('team', '.claimlint.json'),
        '{ "rules": { "dx/not-billable": "off", "dx/duplicate": "hint" } }',
      );
      const path = file(join('team', 'inner', 'two.claim'), withDiagnoses('A: E11.2', 'B: I10', 'C: I10'));
      const found = (...args: string[]) => {
        const { stdout } = run(['check', path, '--format', 'json', '--fail-on', 'never', ...args]);
        return JSON.parse(stdout).files[0].findings.map(
          ({ rule, severity }: { rule: string; severity: string }) => `${rule} ${severity}`,
        );
      };
      assert.deepEqual(found(), ['dx/duplicate hint']);
      assert.deepEqual(found('--rule', 'dx/duplicate=off'), []);
      file(
        join('team', 'inner', '.claimlint.json'),
        '{ "allow": [{ "rule": "dx/duplicate", "codes": ["I10"], "reason": "agreed" }] }',
      );
      assert.deepEqual(found(), ['dx/not-billable error'], 'the nearest alone counts');
      const mistaken = file(join('team', 'inner', '.claimlint.json'), '{ "rules": { "dx/nothing": "off" } }');
      const { status, stderr } = run(['check', path, '--fail-on', 'never']);
      assert.equal(status, 0, 'a mistake in it stops no check');
      assert.ok(stderr.includes('.claimlint.json: There is no rule “dx/nothing”.'), mistaken);
    });

    it('prints one JSON object with everything that others rely on', () => {
      const text = withDiagnoses('A: E11.2');
      const path = file('json.claim', text);
      const { stdout } = run(['check', path, '--format', 'json', '--on', '2026-11-23']);
      const report = JSON.parse(stdout);
      assert.equal(report.version, 1);
      assert.equal(report.on, '2026-11-23');
      assert.deepEqual(report.summary, { errors: 1, warnings: 0, information: 0, claims: 1, clean: 0 });
      const [found] = report.files;
      assert.deepEqual(
        [found.path, found.format, found.claims, found.lines, found.diagnoses],
        [path, 'claim', 1, 1, 1],
      );
      // What applies to one service line of a Medicare claim and needs a file that the user imports.
      assert.deepEqual(
        found.notChecked.map(({ rule }: { readonly rule: string }) => rule),
        ['ncci/units', 'ncci/add-on-alone', 'coverage/diagnosis'],
      );
      const [finding] = found.findings;
      const line = text.split('\n').indexOf('A: E11.2');
      assert.deepEqual(finding.range, { start: { line, character: 3 }, end: { line, character: 8 } });
      assert.equal(finding.rule, 'dx/not-billable');
      assert.equal(finding.code, 'E11.2');
      assert.equal(finding.system, 'icd-10-cm');
      assert.equal(finding.release, 'ICD-10-CM FY2027');
      assert.deepEqual(finding.fixes[0].edits, [{ range: finding.range, newText: 'E11.21' }]);
    });

    it('reads standard input, and its kind from --as', () => {
      assert.equal(run(['check', '-'], withDiagnoses('A: I10')).status, 0);
      assert.equal(run(['check', '-', '--as', 'claim'], '[diagnoses]\nA: E11.2\n').status, 1);
      assert.match(complaint(['check', '-'], 'Dear Sir or Madam'), /--as/);
    });

    it('walks a folder for what it knows and passes over the rest in silence', () => {
      const below = join(folder, 'tree', 'deep');
      mkdirSync(below, { recursive: true });
      writeFileSync(join(below, 'a.claim'), withDiagnoses('A: I10'));
      writeFileSync(join(below, 'notes.txt'), 'not a claim');
      writeFileSync(join(below, 'b.bin'), new Uint8Array([0, 1, 2, 3]));
      const { status, stdout, stderr } = run(['check', join(folder, 'tree'), '--format', 'json']);
      assert.equal(status, 0);
      assert.equal(stderr, '');
      assert.deepEqual(
        JSON.parse(stdout).files.map((each: { path: string }) => each.path),
        [join(below, 'a.claim')],
      );
    });

    it('says of a format that is not read yet that nothing was checked', () => {
      const found = (path: string) => {
        const { status, stdout } = run(['check', path, '--format', 'json']);
        assert.equal(status, 0);
        return JSON.parse(stdout).files[0];
      };
      const message = found(file('charges.hl7', 'MSH|^~\\&|'));
      assert.equal(message.format, 'hl7v2');
      assert.match(message.notChecked[0].why, /not read yet/);
      assert.equal(found(file('eob.json', '{ "resourceType": "ExplanationOfBenefit" }')).format, 'fhir');
      assert.equal(found(file('day.superbill.csv', 'DOS,CPT\n')).format, 'superbill');
    });

    it('names the file and what to do for every bad call', () => {
      assert.match(
        complaint(['check', join(folder, 'none.claim')]),
        /^claimlint: .*none\.claim: no such file or folder\n$/,
      );
      const empty = join(folder, 'empty');
      mkdirSync(empty);
      assert.match(complaint(['check', empty]), /empty: no claims or charts in this folder/);
      assert.match(
        complaint(['check', file('binary.claim', new Uint8Array([0x50, 0, 0, 1]))]),
        /binary\.claim: a binary file/,
      );
      assert.match(complaint(['check', file('letter.txt', 'Dear Sir')]), /letter\.txt: .*--as/);
      assert.match(complaint(['check', '--on', '2026-02-30', folder]), /2026-02-30.*no date/);
      assert.match(complaint(['check', '--rule', 'no/such=off', folder]), /no\/such/);
      assert.match(complaint(['check', '--rule', 'dxx/*=off', folder]), /There is no rule “dxx\/\*”/);
      assert.match(complaint(['check', '--rule', 'dx/duplicate=loud', folder]), /error, warning/);
      assert.match(complaint(['check', '--format', 'pdf', folder]), /text, json/);
      assert.match(complaint(['chekc']), /chekc/);
    });

    it('refuses a file that is too large to hold', () => {
      const path = file('huge.837', 'ISA');
      truncateSync(path, 200 * 1024 * 1024);
      assert.match(complaint(['check', path]), /huge\.837: larger than 100 MB/);
    });

    const [endless, fullDisk] = ['/dev/zero', '/dev/full'];
    if (existsSync(endless))
      it('reads no more than that of what never ends', () => {
        assert.match(complaint(['check', endless]), /\/dev\/zero: larger than 100 MB/);
      });

    if (existsSync(fullDisk))
      it('says in one line that the output cannot be written', () => {
        const full = openSync(fullDisk, 'w');
        const { status, stderr } = spawnSync(process.execPath, [CLI, 'explain'], {
          stdio: ['ignore', full, 'pipe'],
          encoding: 'utf8',
        });
        closeSync(full);
        assert.equal(stderr, 'claimlint: the output cannot be written (ENOSPC)\n');
        assert.equal(status, 2);
      });

    it('goes on with the others after a file that cannot be read', () => {
      const { status, stdout, stderr } = run([
        'check',
        join(folder, 'none.claim'),
        file('ok.claim', withDiagnoses('A: I10')),
        '--format',
        'json',
      ]);
      assert.equal(status, 2);
      assert.match(stderr, /none\.claim/);
      assert.equal(JSON.parse(stdout).files.length, 1);
    });

    it('ends quietly when its reader goes away', async () => {
      const path = file(
        'many.claim',
        Array.from({ length: 300 }, () => withDiagnoses('A: E11.2')).join('\n---\n'),
      );
      const child = spawn(process.execPath, [CLI, 'check', path, '--format', 'json'], {
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      let stderr = '';
      child.stderr.on('data', (chunk) => {
        stderr += String(chunk);
      });
      child.stdout.once('data', () => child.stdout.destroy());
      const status = await new Promise((done) => child.on('close', done));
      assert.equal(stderr, '');
      assert.equal(status, 1);
    });
  });

  describe('lookup', () => {
    it('finds a code by itself and by its words', () => {
      const results = (...args: string[]) =>
        JSON.parse(run(['lookup', ...args, '--format', 'json']).stdout).results;
      assert.equal(results('e1122')[0].code, 'E11.22');
      assert.equal(results('essential hypertension')[0].code, 'I10');
      const [first] = results('N18.3', '--on', '2020-09-30');
      assert.deepEqual(
        [first.code, first.billable, first.from, first.to],
        ['N18.3', true, '2015-10-01', '2020-09-30'],
      );
      assert.deepEqual(results('zzzzqqq'), []);
    });

    it('shows below a code how the search got there, to people only', () => {
      const args = ['lookup', 'heart attack', '--system', 'icd-10-cm', '--on', '2026-11-03', '--limit', '1'];
      // The Alphabetic Index: Attack, heart - see Infarct, myocardium, which leads to I21.9.
      assert.match(
        run(args).stdout,
        /^I21\.9 +Acute myocardial infarction, unspecified\n +Index: Attack, heart\n$/,
      );
      assert.doesNotMatch(run([...args, '--format', 'json']).stdout, /Index/);
    });

    it('answers every line of a batch in order, a blank one with nothing', () => {
      const { status, stdout } = run(
        ['lookup', '--batch', '-', '--on', '2026-11-03'],
        'I10\n\nessential hypertension\n',
      );
      assert.equal(status, 0);
      const lines = stdout
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line));
      assert.deepEqual(
        lines.map(({ query }) => query),
        ['I10', '', 'essential hypertension'],
      );
      assert.deepEqual(
        lines.map(({ results }) => results[0]?.code),
        ['I10', undefined, 'I10'],
      );
    });

    it('refuses a call without anything to look for', () => {
      assert.match(complaint(['lookup']), /what to look for/);
      assert.match(complaint(['lookup', 'x', '--limit', '0']), /1 to 1000/);
      assert.match(complaint(['lookup', 'x', '--system', 'icd-11']), /icd-10-cm/);
    });
  });

  it('explain prints the page of a rule and refuses an unknown one', () => {
    assert.match(run(['explain', 'dx/not-billable']).stdout, /^# dx\/not-billable\n/);
    assert.match(complaint(['explain', 'dx/no-such']), /dx\/no-such/);
  });

  it('codesets list counts the release in force (FY2027: 74,879 codes and 23,524 headers)', () => {
    const rows = JSON.parse(run(['codesets', 'list', '--format', 'json']).stdout);
    const icd = rows.find(({ system }: { system: string }) => system === 'icd-10-cm');
    assert.deepEqual(Object.keys(icd), [
      'system',
      'release',
      'from',
      'through',
      'codes',
      'billable',
      'licence',
      'source',
      'nextDue',
    ]);
    if (icd.release === 'FY2027') assert.deepEqual([icd.codes, icd.billable], [74_879 + 23_524, 74_879]);
    const { systems } = JSON.parse(readFileSync('codesets/releases.json', 'utf8'));
    const names = (list: readonly { readonly system: string }[]) => list.map(({ system }) => system).sort();
    assert.deepEqual(names(rows), names(systems));
  });
});
