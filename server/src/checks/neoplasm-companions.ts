/** Codes of neoplasms, their treatment and what they bring that want another one beside them (Guidelines I.C.2 and I.C.6.b.5). */
import { codesIn } from './code-ranges.ts';
import type { Companion } from './companion.ts';

export const OF_NEOPLASMS: readonly Companion[] = [
  {
    of: codesIn('Z51.0', 'Z51.1-'),
    needs: codesIn('C00-D49'),
    why: 'the neoplasm for which the therapy is given is coded in addition',
    section: 'I.C.2.e.2',
  },
  {
    of: codesIn('Z17', 'Z19'),
    needs: codesIn('C00-C96', 'D05', 'Z85'),
    why: 'the malignant neoplasm of which it tells the receptors is coded first',
    section: 'I.A.17 and the code first notes at Z17 and Z19',
    severity: 'information',
  },
  {
    of: codesIn('R18.0', 'R53.0'),
    needs: codesIn('C00-D49'),
    why: 'the neoplasm that has brought it is coded first',
    section: 'I.A.17 and the code first notes at R18.0 and R53.0',
    severity: 'information',
  },
  {
    of: codesIn('G89.3'),
    // Beside F45.42 it tells the kind of the pain that is the disorder.
    needs: codesIn('C00-D49', 'F45.42'),
    why: 'the neoplasm that the pain is of is coded in addition',
    section: 'I.C.6.b.5',
    severity: 'information',
  },
  {
    of: codesIn('D64.81'),
    needs: codesIn('T45.1X5'),
    why: 'the adverse effect of the chemotherapy that brought the anemia is coded in addition, T45.1X5-',
    section: 'I.C.2.c.2',
  },
  {
    of: codesIn('C80.2'),
    needs: codesIn('T86'),
    why: 'a malignancy of a transplanted organ is coded first as a complication of the transplant, T86.-, with that of the malignancy behind it',
    section: 'I.C.2.r',
  },
  {
    of: codesIn('C80.2'),
    beside: codesIn('T86'),
    needs: codesIn('C00-C79', 'C81-C96', 'D00-D09'),
    why: 'the specific malignancy of the transplanted organ is coded in addition, behind C80.2',
    section: 'I.C.2.r',
    severity: 'information',
  },
  {
    of: codesIn('M84.5-'),
    beside: codesIn('C00-C39', 'C43-C76', 'C7A', 'C80'),
    needs: codesIn('C40-C41', 'C79.5-', 'C79.89', 'C79.9', 'C7B.03', 'C81-C96', 'D16', 'D42-D48'),
    why: 'of a primary elsewhere it is the metastasis in the bone that the fracture comes from, and it is coded too (C79.51)',
    section: 'I.C.2.l.6 and the note at M84.5',
    severity: 'information',
  },
  {
    of: codesIn('M84.5-'),
    needs: codesIn('C00-D49'),
    why: 'the neoplasm that the fracture comes from is coded with it',
    section: 'I.C.2.l.6 and the note at M84.5',
  },
  {
    of: codesIn('Z08'),
    beside: codesIn('Z90'),
    needs: codesIn('Z85', 'Z86.0-'),
    why: 'the history of the neoplasm that the follow-up is for is coded in addition (Z85.-)',
    section: 'I.C.21.c.8 and the note at Z08',
    severity: 'information',
  },
  {
    of: codesIn('Z09'),
    beside: codesIn('Z90'),
    needs: codesIn('Z85-Z87'),
    why: 'the history of the disease that the follow-up is for is coded in addition (Z86.-, Z87.-)',
    section: 'I.C.21.c.8 and the note at Z09',
    severity: 'information',
  },
  {
    of: codesIn('C77-C79', 'C7B'),
    needs: codesIn('C00-C76', 'C7A', 'C80-C96', 'D45-D47', 'Z85', 'Z08', 'Z51.0', 'Z51.1-'),
    severity: 'information',
    why: 'the primary is coded too: its site, C80.1 where it is not known, or Z85 where it is gone',
    section: 'I.C.2.d and I.C.2.l',
  },
];
