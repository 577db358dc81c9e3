/** What COVID-19 brings to the airways (Guidelines FY2026 I.C.1.g.1.c). */

import assert from 'node:assert/strict';
import { codes, note, saidOf } from './found.ts';

const said = (words: string, ...diagnoses: string[]) => saidOf(note(words, ...diagnoses));

describe('chart/otherwise-coded, COVID-19 in the airways', () => {
  for (const [told, words] of [
    ['J20.9 I.C.1.g.1.c.ii warning J20.8', 'Acute bronchitis confirmed as due to COVID-19.'],
    ['J40 I.C.1.g.1.c.ii warning J20.8', 'COVID-19 with acute bronchitis.'],
    ['J20.8 I.C.1.g.1.c.ii warning J40', 'Bronchitis due to COVID-19.'],
    ['J98.8 I.C.1.g.1.c.iii warning J22', 'COVID-19 with lower respiratory infection.'],
    ['J06.9 I.C.1.g.1.c.iii warning J22', 'Acute respiratory infection due to COVID-19.'],
    ['J22 I.C.1.g.1.c.iii warning J98.8', 'Respiratory infection associated with COVID-19.'],
    ['R06.03 I.C.1.g.1.c.iv warning J80', 'ARDS due to COVID-19.'],
    ['J22 I.C.1.g.1.c.i warning J12.82', 'COVID-19 pneumonia.'],
  ] as const)
    it(`${told}: ${words}`, async () => {
      assert.deepEqual(await said(words, 'U07.1', told.split(' ')[0] ?? ''), [told]);
    });

  for (const [words, section] of [
    ['COVID-19, active, with pneumonia due to COVID-19.', 'i'],
    ['COVID-19 pneumonia.', 'i'],
    ['Acute bronchitis due to COVID-19.', 'ii'],
    ['ARDS due to COVID-19.', 'iv'],
  ] as const)
    it(`U07.1 alone leaves it out: ${words}`, async () => {
      assert.deepEqual(await said(words, 'U07.1'), [`U07.1 I.C.1.g.1.c.${section} information `]);
      // It is told once.
      assert.deepEqual(await codes('chart/uncoded-diagnosis', note(words, 'U07.1')), []);
    });

  for (const [words, ...listed] of [
    ['Acute bronchitis due to COVID-19.', 'U07.1', 'J20.8'],
    ['Bronchitis due to COVID-19.', 'U07.1', 'J40'],
    ['COVID-19 with lower respiratory infection.', 'U07.1', 'J22'],
    ['COVID-19 pneumonia.', 'U07.1', 'J12.82'],
    ['COVID-19, no pneumonia.', 'U07.1'],
    ['COVID-19, mild. Pneumonia of 2021 has healed.', 'U07.1'],
    ['Acute bronchitis. COVID-19 test negative.', 'J20.9'],
  ] as const)
    it(`${listed.join()} are right: ${words}`, async () => {
      assert.deepEqual(await said(words, ...listed), []);
    });
});
