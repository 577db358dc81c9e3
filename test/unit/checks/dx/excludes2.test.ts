/** The note is that of J44 in the Tabular of April 2026: Excludes2 "emphysema without chronic bronchitis (J43.-)". */
import { deepEqual, equal, match } from 'node:assert/strict';
import { excludes2 } from '../../../../server/src/checks/dx/excludes2.ts';
import { rulePage, rulesIndex } from '../../../../server/src/checks/page.ts';
import { withDiagnoses } from '../../../../server/src/checks/samples.ts';
import type { Settings } from '../../../../server/src/model/settings.ts';
import { judge } from '../../../helpers/engine.ts';

const found = async (rules: Settings['rules'], text = withDiagnoses('A: J44.9', 'B: J43.9')) =>
  (await judge(text, { rules })).result.findings.filter(({ rule }) => rule === 'dx/excludes2');

describe('dx/excludes2', () => {
  it('is off until the settings name it, by its id or its family', async () => {
    deepEqual(await found({}), []);
    equal((await found({ 'dx/excludes2': 'hint' }))[0]?.severity, 'hint');
    equal((await found({ 'dx/*': 'warning' }))[0]?.severity, 'warning');
    deepEqual(await found({ 'dx/*': 'warning', 'dx/excludes2': 'off' }), []);
  });

  it('names the note, in either order', async () => {
    for (const pair of [
      ['A: J44.9', 'B: J43.9'],
      ['A: J43.9', 'B: J44.9'],
    ])
      match(
        (await found({ 'dx/excludes2': 'information' }, withDiagnoses(...pair)))[0]?.message ?? '',
        /Excludes2 at category J4[34]: /,
      );
  });

  it('leaves the drugs for diabetes, of which each kind is coded (I.C.4.a.3), to each other alone', async () => {
    const pair = async (one: string, other: string) =>
      (await found({ 'dx/excludes2': 'information' }, withDiagnoses(`A: ${one}`, `B: ${other}`))).length;
    // Z79.85: “long term (current) use of insulin (Z79.4)”, “… of oral hypoglycemic drugs (Z79.84)”.
    for (const [one, other] of [
      ['Z79.4', 'Z79.84'],
      ['Z79.4', 'Z79.85'],
      ['Z79.84', 'Z79.85'],
    ] as const)
      equal(await pair(one, other), 0, `${one} ${other}`);
    // Z79: “drug abuse and dependence (F11-F19)”; Z92.2: “long term (current) drug therapy (Z79.-)”.
    equal(await pair('Z79.4', 'F11.20'), 1);
    equal(await pair('Z92.21', 'Z79.4'), 1);
  });

  it('says on its page that it is off and how it is turned on', () => {
    match(rulePage(excludes2), /\*\*Severity:\*\* off \(information when turned on\)/);
    match(rulePage(excludes2), /"dx\/excludes2": "information" }` turns it on/);
    match(rulesIndex([excludes2]), /off \(information when turned on\)/);
  });
});
