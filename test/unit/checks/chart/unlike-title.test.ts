/** Symptoms, malformations and diseases of newborns whose titles say more than the note; sides that a note leaves open. */
import assert from 'node:assert/strict';
import { noteText } from '../../../../server/src/checks/samples-chart.ts';
import { findingsOf } from '../../../helpers/engine.ts';
import { codes } from './found.ts';

const history = (words: string, diagnoses: string): string =>
  noteText({ note: `[history]\n${words}`, diagnoses });

describe('chart/unsupported-code, titles of symptoms and of chapters 16 and 17 (I.B.18)', () => {
  for (const [code, words] of [
    ['R47.02', 'Aphasia since this morning, cannot find any word; speech was clear before.'],
    ['R19.11', 'Diarrhea for three days, watery, back from a journey last week.'],
    ['R06.03', 'Short of breath on the stairs since Monday, no cough and no fever.'],
    ['P23.3', 'Newborn with congenital pneumonia, ampicillin and gentamicin, cultures pending.'],
  ] as const)
    it(`${code}: ${words}`, async () => {
      const found = [
        ...(await codes('chart/unsupported-code', history(words, code))),
        ...(await codes('chart/other-code', history(words, code))),
      ];
      assert.ok(found.includes(code));
    });
  for (const [code, words] of [
    ['R47.01', 'Aphasia since this morning, cannot find any word; speech was clear before.'],
    ['R19.7', 'Diarrhea for three days, watery, back from a journey last week.'],
    ['Q54.0', 'Hypospadias, balanic, in an infant, repair is planned for the spring.'],
  ] as const)
    it(`${code} is right: ${words}`, async () => {
      assert.deepEqual(await codes('chart/unsupported-code', history(words, code)), []);
    });
});

describe('dx/side-unspecified, where a note tells no side (I.B.13)', () => {
  for (const [severity, words] of [
    ['information', 'Pain of the shoulder for six weeks after swimming, exercises given today.'],
    ['warning', 'Pain of the right shoulder for six weeks after swimming, exercises given today.'],
  ] as const)
    it(`${severity}: ${words}`, async () => {
      const found = await findingsOf('dx/side-unspecified', history(words, 'M25.519'));
      assert.deepEqual(
        found.map((one) => one.severity),
        [severity],
      );
    });
});

describe('a heart failure that a peripartum cardiomyopathy brought (I.C.15.o.5)', () => {
  it('is no heart disease before', async () => {
    const words =
      'No heart disease before the pregnancy. Peripartum cardiomyopathy with chronic systolic heart failure.';
    assert.deepEqual(await codes('chart/otherwise-coded', history(words, 'O90.3')), []);
  });
  it('but a chronic one without such words is', async () => {
    const words = 'Known chronic heart failure for years, now three months after the delivery.';
    assert.deepEqual(await codes('chart/otherwise-coded', history(words, 'O90.3')), ['O90.3']);
  });
});
