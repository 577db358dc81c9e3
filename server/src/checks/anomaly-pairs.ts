/** Malformations that are a part of another one, whose code says them (Guidelines I.C.17). */
import { codesIn } from './code-ranges.ts';
import type { WrongPair } from './wrong-pairs.ts';

const part = (parts: string, whole: string): WrongPair => ({
  wrong: codesIn(...parts.split(' ')),
  beside: codesIn(...whole.split(' ')),
  why: 'what is inherent in a malformation that has its own code is not coded separately',
  section: 'I.C.17',
});

export const ANOMALIES: readonly WrongPair[] = [
  // Tetralogy of Fallot: ventricular septal defect, pulmonary stenosis, overriding aorta, hypertrophy of the right ventricle.
  part('Q21.0 Q22.1 Q24.3 Q25.6 I51.7', 'Q21.3'),
  // Hypoplastic left heart: atresia of aortic and mitral valve, small ascending aorta.
  part('Q23.0 Q23.2 Q25.3', 'Q23.4'),
  part('Q21.0 Q21.1-', 'Q21.2-'),
  part('Q22.4', 'Q22.6'),
  part('Q35 Q36', 'Q37'),
  part('Q03 G91', 'Q05.0-Q05.4 Q07.02 Q07.03'),
  part('Q53 Q62.0-Q62.3', 'Q79.4'),
];
