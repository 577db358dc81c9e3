/** Codes of pregnancy, childbirth and the puerperium that want another one beside them (Guidelines I.C.15). */
import { codesIn } from './code-ranges.ts';
import type { Companion } from './companion.ts';

export const OF_PREGNANCY: readonly Companion[] = [
  {
    of: codesIn('Z37.2-Z37.7'),
    needs: codesIn('O30-O31', 'O84'),
    why: 'a pregnancy with several fetuses is coded to O30 too, with the number of placentae and sacs',
    section: 'I.C.15.a.6 and the notes at O30',
    severity: 'information',
  },
  {
    of: codesIn('Z3A'),
    needs: codesIn('O00-O9A', 'Z03.7-', 'Z30-Z39'),
    why: 'weeks of gestation add to the code of an obstetric condition or encounter, which is coded first',
    section: 'I.C.21.c.11 and the note at category Z3A',
  },
  {
    of: codesIn('O98.0-', 'O98.1-', 'O98.2-', 'O98.4-', 'O98.5-', 'O98.6-'),
    needs: codesIn('A00-B99', 'J09-J11', 'U07.1'),
    why: 'the infection itself is coded in addition',
    section: 'I.C.15.a.1 and s',
    severity: 'information',
  },
  {
    of: codesIn(
      ...'O98.3- O98.8- O99.01- O99.02 O99.03 O99.1- O99.28- O99.34- O99.35- O99.4- O99.5- O99.6- O99.7- O99.89- O9A.1- O9A.2-'.split(
        ' ',
      ),
    ),
    needs: (key) => /^[A-NR-U]/.test(key),
    why: 'the condition that complicates the pregnancy is coded in addition',
    section: 'I.C.15.a.1 and the note at O99',
    severity: 'information',
  },
  {
    of: codesIn('O9A.3-', 'O9A.4-', 'O9A.5-'),
    needs: codesIn('S00-T88'),
    why: 'the abuse and the injury that it has done are coded behind it',
    section: 'I.C.15.r and the notes at O9A',
    severity: 'information',
  },
  {
    of: codesIn('O24.0-', 'O24.1-', 'O24.3-', 'O24.8-'),
    needs: codesIn('E08-E13'),
    why: 'the code of the diabetes itself follows it',
    section: 'I.C.15.g',
    severity: 'information',
  },
  {
    of: codesIn('O94'),
    needs: (key) => !/^[OZ]/.test(key),
    why: 'the condition that remained is coded before the code that tells where it comes from',
    section: 'I.C.15.p.3',
  },
  {
    of: codesIn('O99.31-'),
    needs: codesIn('F10'),
    why: 'a code of F10 says how alcohol shows itself',
    section: 'I.C.15.l.1',
    severity: 'information',
  },
  {
    of: codesIn('O99.32-'),
    needs: codesIn('F11-F16', 'F18-F19', 'T40'),
    why: 'what the drug use has brought is coded in addition',
    section: 'I.C.15.l.3',
    severity: 'information',
  },
];
