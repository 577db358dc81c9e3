/** The codes of the coma scale, which go together (Guidelines I.C.18.e.1). */
import { codesIn } from './code-ranges.ts';
import type { Companion } from './companion.ts';

/** A total score or an unspecified coma beside them is a contradiction. */
const SCALE = 'one code from each subcategory is needed to complete the coma scale';

export const COMA_SCALE: readonly Companion[] = [
  {
    of: codesIn('R40.21-'),
    needs: codesIn('R40.22-', 'R40.20', 'R40.24-'),
    severity: 'information',
    why: SCALE,
    section: 'I.C.18.e.1',
  },
  {
    of: codesIn('R40.22-'),
    needs: codesIn('R40.23-', 'R40.20', 'R40.24-'),
    severity: 'information',
    why: SCALE,
    section: 'I.C.18.e.1',
  },
  {
    of: codesIn('R40.23-'),
    needs: codesIn('R40.21-', 'R40.20', 'R40.24-'),
    severity: 'information',
    why: SCALE,
    section: 'I.C.18.e.1',
  },
];
