/** What tests of a claim screen for, where the code of the screening leaves it open (Guidelines I.C.21.c.5 and c.16). */
import type { ClaimContext, JudgedService, SoundDiagnosis } from './check.ts';
import { codesIn } from './code-ranges.ts';

/** Screenings of which the code does not say for what. */
export const isOpenScreening = codesIn('Z11.59', 'Z11.9', 'Z12.9', 'Z13.9');

/** Numbers of tests (CPT, HCPCS) that look for one disease where they screen, and the codes of that screening, the first the usual one. */
const TESTS: readonly (readonly [services: string, screenings: string])[] = [
  ['82947-82948 82950-82951 83036', 'Z13.1'],
  ['80061 82465 83718 83721 84478', 'Z13.220'],
  ['G0103 84152-84154', 'Z12.5'],
  ['77063 77065-77067', 'Z12.31'],
  ['G0104-G0106 G0120-G0121 G0327-G0328 81528 82270 82274 45330 45378', 'Z12.11'],
  ['71271 G0296', 'Z12.2'],
  ['88141-88175 G0101 G0123-G0124 G0141-G0148 P3000-P3001 Q0091', 'Z12.4'],
  ['87624-87625 G0476', 'Z11.51'],
  ['86701-86703 87389-87391 87806 G0432-G0433 G0435 G0475', 'Z11.4'],
  ['86803-86804 87340 G0472 G0499', 'Z11.59'],
  ['86592-86593 86780 87490-87491 87590-87591 87810', 'Z11.3'],
  ['86480-86481 86580', 'Z11.1 Z11.7'],
  ['87426 87635 U0001-U0005', 'Z11.52'],
  ['76977 77078 77080-77081 77085', 'Z13.820'],
  ['76706 G0389', 'Z13.6'],
  ['G0444 96127', 'Z13.31 Z13.39'],
  ['96110', 'Z13.42'],
  ['83655', 'Z13.88'],
  ['84443', 'Z13.29'],
  ['G0117-G0118 92551-92552 99173-99174 99177', 'Z13.5'],
];

const ROWS = TESTS.map(([services, screenings]) => ({
  isTest: codesIn(...services.split(' ')),
  codes: screenings.split(' '),
}));

/** A screening that is left open, the first test that points to it, and the codes of what that looks for. */
export interface OpenScreening {
  readonly screening: SoundDiagnosis;
  readonly service: JudgedService;
  readonly codes: readonly string[];
}

/** The open screenings of a claim whose tests all look for one thing. */
export function openScreenings({ listed, services }: ClaimContext): readonly OpenScreening[] {
  return listed.flatMap((screening) => {
    if (!isOpenScreening(screening.key)) return [];
    const pointing = services.filter(({ line }) =>
      line.pointers.some(({ value }) => value === screening.diagnosis.pointer),
    );
    const found = (pointing.length > 0 ? pointing : services).flatMap((service) => {
      const row = ROWS.find(({ isTest }) => isTest(service.procedure.key));
      return row ? [{ service, codes: row.codes }] : [];
    });
    const [first] = found;
    return first && found.every(({ codes }) => codes === first.codes && !codes.includes(screening.code))
      ? [{ screening, ...first }]
      : [];
  });
}
