/** The underlying infections that the code first note at R65.2 names, and sepsis by its title (Tabular of FY2026). */
import assert from 'node:assert/strict';
import { isSystemic } from '../../../server/src/checks/sepsis-codes.ts';

describe('the systemic infections of severe sepsis', () => {
  it('are those that the note at R65.2 names, whatever their titles say', () => {
    for (const [key, title] of [
      ['O85', 'Puerperal sepsis'],
      ['T8140XA', 'Infection following a procedure, unspecified, initial encounter'],
      ['T80211A', 'Bloodstream infection due to central venous catheter, initial encounter'],
      ['A394', 'Meningococcemia, unspecified'],
      ['B377', 'Candidal sepsis'],
    ] as const)
      assert.ok(isSystemic({ key, title }), key);
  });

  it('are those beside whose titles say sepsis (O03.87, A02.1, A20.7, I26.90)', () => {
    for (const [key, title] of [
      ['O0387', 'Sepsis following complete or unspecified spontaneous abortion'],
      ['A021', 'Salmonella sepsis'],
      ['A207', 'Septicemic plague'],
      ['I2690', 'Septic pulmonary embolism without acute cor pulmonale'],
    ] as const)
      assert.ok(isSystemic({ key, title }), key);
  });

  it('are neither severe sepsis itself nor what only sounds like it', () => {
    for (const [key, title] of [
      ['R6520', 'Severe sepsis without septic shock'],
      ['J159', 'Unspecified bacterial pneumonia'],
      ['M87011', 'Idiopathic aseptic necrosis of right shoulder'],
    ] as const)
      assert.ok(!isSystemic({ key, title }), key);
  });
});
