/** dx/confirmed-only: HIV, Zika, COVID-19, an identified influenza or abuse coded where it is only suspected, in any setting. */
import { slice } from '../../model/text.ts';
import {
  ALL_KINDS,
  type ClaimCheck,
  type ClaimContext,
  type Report,
  type Said,
  type SoundDiagnosis,
} from '../check.ts';
import { choices } from '../code-fixes.ts';
import { codesIn } from '../code-ranges.ts';
import { about, billable, named } from '../list-fixes.ts';
import { onlyLookedFor } from '../looked-for.ts';
import { stayText, withDiagnoses } from '../samples.ts';
import { noteText } from '../samples-chart.ts';
import { isConfirmedOnly, uncertainDiagnoses } from '../uncertainty.ts';

/** The section of each, and what is coded instead. */
const RULES: readonly (readonly [prefix: string, section: string, instead: string])[] = [
  ['B20', 'I.C.1.a.1', 'signs and symptoms, or R75 where the serology is inconclusive, are coded'],
  ['Z21', 'I.C.1.a.1', 'signs and symptoms, or R75 where the serology is inconclusive, are coded'],
  ['A92', 'I.C.1.f.1', 'the reason for the encounter or Z20.821 is coded'],
  ['U07', 'I.C.1.g.1.a', 'the signs and symptoms are coded'],
  ['J12', 'I.C.1.g.1.a and c', 'the pneumonia is coded without the virus, or the signs and symptoms,'],
  ['J', 'I.C.10.c', 'a code of J11 is assigned'],
  ['T74', 'I.C.19.f', 'suspected abuse or neglect is coded to T76'],
];

const isAbuse = codesIn('T74');

export const confirmedOnly: ClaimCheck = {
  id: 'dx/confirmed-only',
  scope: 'claim',
  severity: 'warning',
  kinds: ALL_KINDS,
  speaksOf: isConfirmedOnly,
  title:
    'An infection or abuse is coded that is only coded when it is confirmed, and the record calls it uncertain.',
  authority: 'ICD-10-CM Official Guidelines I.C.1.a.1, I.C.1.f.1, I.C.1.g.1.a, I.C.10.c and I.C.19.f',
  why: 'HIV, Zika, COVID-19, avian and other identified influenza are exceptions to the rule for inpatients: they are coded only when the provider says that the patient has them. A positive test is not needed for that. Abuse, neglect and exploitation have codes of their own for what is suspected.',
  fixes: ['Change confirmed abuse to the same as suspected.'],
  wrong: [
    {
      says: 'suspected COVID-19 of an inpatient',
      text: stayText({ diagnoses: 'principal: J18.9 POA Y\nA: U07.1 POA Y  Suspected COVID-19' }),
    },
    {
      says: 'probable avian influenza in the note',
      text: noteText({
        note: '[assessment]\nProbable avian influenza, sample sent.',
        diagnoses:
          'J09.X2  Influenza due to identified novel influenza A virus with other respiratory manifestations',
      }),
    },
    {
      says: 'suspected HIV, the test is not back',
      text: noteText({
        note: '[history]\nHIV test pending.\n\n[assessment]\nSuspected HIV infection.',
        diagnoses: 'B20  Human immunodeficiency virus [HIV] disease',
      }),
    },
    {
      says: 'a contact with COVID-19',
      text: noteText({
        note: '[history]\nHer husband has COVID-19. She feels well.\n\n[assessment]\nExposure to COVID-19.',
        diagnoses: 'U07.1  COVID-19',
      }),
    },
    {
      says: 'possible Zika in an office',
      text: withDiagnoses('A: A92.5  Zika virus disease, possible'),
    },
    {
      says: 'abuse that is suspected (I.C.19.f)',
      text: withDiagnoses('A: T74.12XA  Suspected physical abuse of a child'),
    },
    {
      says: 'an inconclusive test',
      text: withDiagnoses('A: U07.1  COVID-19, test inconclusive'),
    },
  ],
  right: [
    {
      says: 'confirmed by the provider',
      text: withDiagnoses('A: U07.1  COVID-19'),
    },
    {
      says: 'suspected influenza as J11',
      text: stayText({ diagnoses: 'principal: J11.1 POA Y  Suspected influenza with cough' }),
    },
    {
      says: 'the symptom and the contact',
      text: withDiagnoses(
        'A: R05.1  Acute cough',
        'B: Z20.822  Contact with and (suspected) exposure to COVID-19',
      ),
    },
  ],
  run(context) {
    const said: Said[] = [];
    const uncertain = uncertainDiagnoses(context, isConfirmedOnly);
    for (const { diagnosis, cue } of uncertain) {
      const [, section = '', instead = ''] = RULES.find(([prefix]) => diagnosis.key.startsWith(prefix)) ?? [];
      said.push({
        ...about(diagnosis),
        authority: `ICD-10-CM Official Guidelines ${section}`,
        message: `${named(diagnosis)} is coded only when it is confirmed, and the record says “${slice(context.document.text, cue)}”: ${instead} instead.`,
        refutes: true,
        related: [{ span: cue, message: 'The record says it here.' }],
        fixes: isAbuse(diagnosis.key)
          ? choices(
              diagnosis.diagnosis,
              diagnosis.set,
              billable([`T76${diagnosis.key.slice(3)}`], diagnosis),
              diagnosis.date,
            )
          : [],
      });
    }
    const others = context.listed.filter((one) => !uncertain.some(({ diagnosis }) => diagnosis === one));
    said.push(...lookedFor(context, others));
    return said;
  },
};

/** I.C.21.c.1 and 5: a contact or a screening has a code of its own, and is no infection. */
function lookedFor(context: ClaimContext, others: readonly SoundDiagnosis[]): readonly Report[] {
  const reports: Report[] = [];
  if (!context.hasNote) return reports;
  for (const diagnosis of others) {
    const place =
      isConfirmedOnly(diagnosis.key) && !isAbuse(diagnosis.key)
        ? onlyLookedFor(context, diagnosis)
        : undefined;
    if (!place) continue;
    reports.push({
      ...about(diagnosis),
      authority: 'ICD-10-CM Official Guidelines I.C.1.a.1, I.C.1.g.1.e and I.C.21.c.1',
      message: `${named(diagnosis)} is coded, and the record names it only as what the patient met or is tested for.`,
      refutes: true,
      related: [{ span: place.span, message: 'The record says it here.' }],
      unless: ['chart/negated'],
    });
  }
  return reports;
}
