/** Screenings, with what they look for and what makes a test none (Guidelines I.C.21.c.5). */
import { codesIn } from './code-ranges.ts';

/** A screening with the findings for which it looks, and the symptoms that make the test no screening. */
export interface Screening {
  readonly screening: (key: string) => boolean;
  readonly findings: (key: string) => boolean;
  readonly symptoms: (key: string) => boolean;
}

const screening = (code: string, findings: string, symptoms: string): Screening => ({
  screening: codesIn(code),
  findings: codesIn(...findings.split(' ')),
  symptoms: codesIn(...symptoms.split(' ')),
});

export const SCREENINGS: readonly Screening[] = [
  screening(
    'Z12.1-',
    'C18-C20 D01.0-D01.2 D12 K57 K62.0-K62.1 K63.5 K64',
    'K62.5 K92.1-K92.2 R10 R19.4-R19.5 R19.7 D50.0',
  ),
  screening('Z12.3-', 'C50 D05 D24 N60 R92', 'N63 N64.4-N64.5'),
  screening('Z12.4', 'C53 D06 N87 R87.61-', 'N92 N93'),
  screening('Z12.5', 'C61 D29.1', 'R31 R39.1- R97.20'),
  screening('Z12.2', 'C34 R91', 'R04.2 R05.3'),
  screening('Z12.6', 'C67 D09.0', 'R31'),
  screening('Z12.83', 'C43-C44 D03-D04 D22-D23 L57.0', 'R21'),
  screening('Z11.1', 'A15 Z22.7 R76.1-', 'R04.2 R05.3 R61'),
  screening('Z11.3', 'A50-A64', 'N34 N76 N89.8 R36'),
  screening('Z11.59', 'B16-B19', 'R17'),
  screening('Z13.0', 'D50-D64', 'R53'),
  screening('Z13.29', 'E00-E07', 'R63.4-R63.5'),
  screening('Z13.3-', 'F32-F33 F41', 'R45.2 R45.85-'),
  screening('Z13.5', 'H35.0- H36 H40 H90-H91', 'H53-H54 H57.1-'),
  screening('Z13.6', 'I10 I25 I70-I71', 'R00 R07'),
  screening('Z13.1', 'E08-E11 E13 R73', 'R35 R63.1'),
  screening('Z13.22-', 'E78', 'E88.1'),
  screening('Z13.820', 'M80-M81 M85.8-', 'M84.3-'),
  screening('Z11.4', 'B20 Z21', 'R50.9 R59 R61 R63.4 R75'),
  screening('Z11.52', 'U07.1', 'R05 R06.0- R50.9'),
];
