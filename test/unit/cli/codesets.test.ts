/** `claimlint codesets` as a process, with a folder of its own for what is imported. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { withServices } from '../../../server/src/checks/samples.ts';
import { consolidatedList, pairEdits } from '../codesets/user-files.ts';

describe('claimlint codesets', () => {
  let folder: string;
  let sets: string;
  const file = (name: string, text: string) => {
    const path = join(folder, name);
    writeFileSync(path, text);
    return path;
  };
  const run = (...args: string[]) =>
    spawnSync(process.execPath, [join('dist', 'cli.js'), ...args], {
      encoding: 'utf8',
      env: { ...process.env, CLAIMLINT_CODE_SETS: sets },
    });
  const listed = (system: string) =>
    JSON.parse(run('codesets', 'list', '--format', 'json').stdout).find(
      (row: { readonly system: string }) => row.system === system,
    );

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'claimlint-'));
    sets = join(folder, 'sets');
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const cptList = () =>
    file('ConsolidatedCodeList.txt', consolidatedList([['99213', 'Visit in words of our own', '20260101']]));

  it('imports a licensed list, which checks and look-ups then know', () => {
    const claim = file('visit.claim', withServices('2026-11-03  11   99213  -     A   1      132.50'));
    assert.match(run('check', claim).stdout, /cpt\/not-loaded/);
    const { status, stdout } = run('codesets', 'import', cptList());
    assert.equal(status, 0);
    assert.match(stdout, /CPT: codes added 1, changed 0, ended 0; answers through 2026-12-31/);
    assert.doesNotMatch(run('check', claim).stdout, /cpt\/not-loaded/);
    assert.match(run('lookup', '99213', '--on', '2026-11-03').stdout, /Visit in words of our own/);
    const { release, through, codes, nextDue, licence } = listed('cpt');
    assert.deepEqual([release, through, codes, nextDue], ['2026', '2026-12-31', 1, '2027-01-01']);
    assert.match(licence, /American Medical Association/);
  });

  it('imports edits, and says when the next release of each system is due', () => {
    const edits = file('ccipra-v321r0-f1.TXT', pairEdits(['11111\t22222\t\t20200101\t*\t1\tMisuse']));
    assert.equal(run('codesets', 'import', edits).status, 0);
    const { release, codes, nextDue } = listed('ncci');
    assert.deepEqual([release, codes, nextDue], ['2026 Q2', 1, '2026-07-01']);
    const { stdout, stderr } = run('codesets');
    assert.match(stdout, /^ncci .* 1 edits/m);
    assert.match(stderr, /^NCCI edits 2026 Q2 ended on 2026-06-30/m);
    assert.doesNotMatch(stderr, /ICD-9/);
  });

  it('gives the same bytes when a file is imported again, and leaves other systems alone', () => {
    const path = cptList();
    run('codesets', 'import', path);
    const first = readFileSync(join(sets, 'cpt.pack'));
    const csv = file('mine.csv', 'system,code,title,from,to\ncdt,D0120,Exam,2026-01-01,\n');
    assert.match(run('codesets', 'import', path, csv).stdout, /CPT: codes added 0, changed 0, ended 0/);
    assert.deepEqual(readFileSync(join(sets, 'cpt.pack')), first);
    assert.deepEqual(readdirSync(sets).sort(), ['cdt.pack', 'cpt.pack']);
  });

  it('writes nothing where one of the files is not what it seems', () => {
    const broken = file('ccipra-v321r0-f1.TXT', pairEdits(['11111\t22222\tsoon']));
    for (const args of [
      [cptList(), broken],
      [cptList(), file('letter.txt', 'Dear Sir')],
      [join(folder, 'no')],
    ]) {
      const { status, stdout, stderr } = run('codesets', 'import', ...args);
      assert.equal(status, 2);
      assert.equal(stdout, '');
      assert.match(stderr, /^claimlint: [^\n]+\n$/);
      assert.equal(existsSync(sets), false);
    }
  });

  it('takes the newer where a system comes with Claimlint too', () => {
    const list = (from: string) =>
      file('places.csv', `system,code,title,from,to\nplace-of-service,11,Our own office,${from},\n`);
    run('codesets', 'import', list('2025-01-01'));
    assert.equal(listed('place-of-service').codes > 1, true);
    run('codesets', 'import', list('2026-06-01'));
    assert.equal(listed('place-of-service').codes, 1);
  });

  it('names its calls to who knows another', () => {
    const { status, stderr } = run('codesets', 'nope');
    assert.deepEqual(
      [status, stderr],
      [2, 'claimlint: there is no “codesets nope”; it is codesets list, import FILE… or update\n'],
    );
  });

  it('says what it would fetch and from where, and fetches nothing that nobody agreed to', () => {
    const { status, stdout } = run('codesets', 'update', '--list');
    assert.equal(status, 0);
    assert.match(stdout, /^.*: https:\/\/www\.cms\.gov\/files\/zip\/\S+\.zip$/m);
    const asked = run('codesets', 'update');
    assert.equal(asked.status, 2);
    assert.match(asked.stderr, /nothing is fetched; say --yes/);
    assert.equal(existsSync(sets), false);
  });
});
