import { equal, ok } from 'node:assert/strict';
import {
  excludes,
  isOfAnotherTime,
  noteStands,
  quoted,
  severityByNote,
  tabularName,
} from '../../../server/src/checks/tabular-notes.ts';
import { soundDiagnosis } from '../../helpers/sound.ts';
import { committedCodebook, on } from '../codebook/sample-pack.ts';

describe('notes of the Tabular in checks', () => {
  const set = committedCodebook('icd-10-cm').set('icd-10-cm');
  ok(set);
  const sound = (key: string) => soundDiagnosis(set, key, on('2026-05-01'));
  const list = (from: string, to: string) => Uint32Array.of(set.lowerBound(from), set.lowerBound(`${to}~`));

  it('a note does not exclude a code of its own range from another of it', () => {
    const exclusion = { owner: { kind: 'code', id: 'D72' }, note: '', codes: list('D728', 'D728') } as const;
    equal(excludes(exclusion, sound('D7210'), sound('D72824')), true);
    equal(excludes(exclusion, sound('D72824'), sound('D72825')), false);
    equal(excludes(exclusion, sound('D7210'), sound('D700')), false);
  });

  it('a note about a part of its owner excludes from that part', () => {
    const owner = { kind: 'code', id: 'I51' } as const;
    const exclusion = { owner, note: '', codes: list('I11', 'I11'), within: list('I514', 'I519') };
    equal(excludes(exclusion, sound('I517'), sound('I110')), true);
    equal(excludes(exclusion, sound('I513'), sound('I110')), false);
  });

  it('says where a note stands and quotes it', () => {
    equal(noteStands({ kind: 'chapter', id: '15' }), 'chapter 15');
    equal(noteStands({ kind: 'section', id: 'I10-I1A' }), 'section I10–I1A');
    equal(noteStands({ kind: 'group', id: 'V00-V09' }), 'section V00–V09');
    equal(noteStands({ kind: 'code', id: 'J44' }), 'category J44');
    equal(noteStands({ kind: 'code', id: 'M545' }), 'M54.5');
    equal(quoted(', if applicable, influenza (J10.-)'), '“if applicable, influenza (J10.-)”');
  });

  it('takes the last Tabular for what comes behind it, and no error from one of another time', () => {
    const of = (date: string) => ({ ...sound('I10'), date: on(date) });
    const last = tabularName(of(set.through));
    equal(tabularName(of('2035-11-03')), last);
    equal(isOfAnotherTime(of(set.through)), false);
    equal(isOfAnotherTime(of('2035-11-03')), true);
    equal(severityByNote('error', of('2035-11-03')), 'warning');
    equal(severityByNote('information', of('2035-11-03')), 'information');
    equal(severityByNote('error', of(set.through)), 'error');
    // A set that has no Tabular at all.
    const places = committedCodebook('place-of-service').set('place-of-service');
    ok(places);
    equal(isOfAnotherTime({ ...sound('I10'), set: places }), true);
  });
});
