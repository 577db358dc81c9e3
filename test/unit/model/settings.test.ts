import { deepEqual, equal } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { DEFAULT_SETTINGS, readSettings, SETTINGS } from '../../../server/src/model/settings.ts';

describe('settings', () => {
  it('are contributed to VS Code exactly as the table describes them', () => {
    const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
    deepEqual(manifest.contributes.configuration.properties, SETTINGS);
  });

  it('have the defaults of the table where a client sends none', () => {
    deepEqual(readSettings(undefined), DEFAULT_SETTINGS);
    deepEqual(readSettings({}), DEFAULT_SETTINGS);
  });

  it('pass over what is no setting, so that a mistyped one stops no check', () => {
    const settings = readSettings({
      rules: { 'dx/not-billable': 'off', 'dx/duplicate': 'loud', 'chart/*': 'hint' },
      payer: 'nobody',
      maxFileSize: -1,
      completion: { limit: 500 },
    });
    deepEqual(settings.rules, { 'dx/not-billable': 'off', 'chart/*': 'hint' });
    equal(settings.payer, 'medicare');
    equal(settings.maxFileSize, 1);
    equal(settings.completion.limit, 50);
  });
});
