/** What is uncertain in an office, where a description or a note says so (ICD-10-CM Official Guidelines IV.H). */
import assert from 'node:assert/strict';
import { withDiagnoses } from '../../../../server/src/checks/samples.ts';
import { noteText } from '../../../../server/src/checks/samples-chart.ts';
import { count } from '../claim/found.ts';

describe('dx/uncertain-outpatient', () => {
  it('leaves symptoms and what is coded only when confirmed to other checks (IV.H; I.C.1.a.1, I.C.1.g.1.a)', async () => {
    const found = (line: string) => count('dx/uncertain-outpatient', withDiagnoses(`A: ${line}`));
    assert.equal(await found('J18.9  Possible pneumonia'), 1);
    assert.equal(await found('R07.9  Possible chest pain'), 0);
    assert.equal(await found('U07.1  Possible COVID-19'), 0);
  });

  it('leaves codes that are for what is suspected (I.C.19.f: T76)', async () => {
    const text = noteText({
      note: '[assessment]\nSuspected adult physical abuse by her partner, sent to social work.',
      diagnoses: 'T76.11XA',
    });
    assert.equal(await count('dx/uncertain-outpatient', text), 0);
    assert.equal(await count('dx/confirmed-only', text), 0);
    assert.equal(await count('dx/confirmed-only', text.replace('T76', 'T74')), 1);
  });

  it('goes by the words that a description shares with the title, else by its first, cues left out (IV.H)', async () => {
    const found = (words: string) => count('dx/uncertain-outpatient', withDiagnoses(`A: J18.9  ${words}`));
    assert.equal(await found('Possible CAP'), 1);
    assert.equal(await found('Cough, possible pneumonia'), 1);
    assert.equal(await found('Pneumonia, possible organism pneumococcus'), 0);
    assert.equal(await found('Possible organism pneumococcus, pneumonia'), 0);
  });

  it('goes by each place of the note that writes the code or names it (IV.H)', async () => {
    const found = (note: string, description = '') =>
      count(
        'dx/uncertain-outpatient',
        noteText({ note: `[assessment]\n${note}`, diagnoses: `J18.9${description}` }),
      );
    assert.equal(await found('Possible pneumonia.', '  Pneumonia, unspecified organism'), 1);
    assert.equal(await found('Possible pneumonia (J18.9).'), 1);
    assert.equal(await found('Probable gout (M10.9). Pneumonia, improving.'), 0);
    assert.equal(await found('Probable pneumonia (J18.9). No pneumonia (J18.9) in May.'), 1);
    assert.equal(await found('Pneumonia (J18.9) on the film.', '  Possible pneumonia'), 0);
    assert.equal(await found('CAP (J18.9), on azithromycin. Possible pneumonia on the film.'), 0);
    assert.equal(await found('Lung infiltrate (J18.9). Possible gout (M10.9).'), 0);
    assert.equal(await found('Cough for a week. Possible gout.'), 0);
  });
});
