/** dx/sepsis: severe sepsis, its infection and its organ dysfunction, and which infection comes first. */

import { slice } from '../../model/text.ts';
import { injuryFirst } from '../after-injury.ts';
import {
  ALL_KINDS,
  type ClaimCheck,
  type ClaimContext,
  type Report,
  type Said,
  type SoundDiagnosis,
} from '../check.ts';
import { codesIn } from '../code-ranges.ts';
import { NAMED_AS_UNFIT } from '../first-listed.ts';
import { about, moveBefore, named, standing } from '../list-fixes.ts';
import { mentionsOf } from '../narrative.ts';
import { onsetTold } from '../onset.ts';
import { stayText, withDiagnoses } from '../samples.ts';
import { noteText } from '../samples-chart.ts';
import { isDysfunction, isLocal, isSepsis, isSevere, isSystemic } from '../sepsis-codes.ts';
import { byIndicatorsOfSevere } from '../severe-sepsis.ts';
import { failsOfAnother, unsaidSevere } from '../told-sepsis.ts';
import { type WrongPair, wrongPairs } from '../wrong-pairs.ts';

/** Whether a code is of an infection or an inflammation of the whole body, without any of which nothing is said. */
const isOfSepsis = (code: Pick<SoundDiagnosis, 'key' | 'title'>): boolean =>
  code.key.startsWith('R65') || isSystemic(code);

const isBacterialSepsis = codesIn('A40-A41');
/** Organ dysfunction is asked for where the code does not say a shock, which is one itself (I.C.1.d.2). */
const wantsDysfunction = codesIn('R65.20', 'R65.11');

const PAIRS: readonly WrongPair[] = [
  {
    wrong: codesIn('R65.1-'),
    beside: codesIn('A40-A41'),
    why: 'SIRS of non-infectious origin is not coded where an infection has led to sepsis',
    section: 'I.C.1.d.6',
    when: (_wrong, _beside, listed) => !listed.some(({ key }) => isSevere(key)),
  },
  {
    wrong: codesIn('R65.21'),
    beside: codesIn('O86.0-', 'T81.40-T81.44', 'T81.49'),
    why: 'septic shock of an infection that follows a procedure is T81.12-, and R65.21 is not assigned',
    section: 'I.C.1.d.5.c',
    instead: 'T8112XA',
    // R65.21 beside T81.12- is dx/excludes1.
    when: (_wrong, _beside, listed) => !listed.some(({ key }) => key.startsWith('T8112')),
  },
];

const stay = (...diagnoses: string[]): string => stayText({ diagnoses: diagnoses.join('\n') });

export const sepsis: ClaimCheck = {
  id: 'dx/sepsis',
  scope: 'claim',
  severity: 'warning',
  kinds: ALL_KINDS,
  speaksOf: (key, { period }) => isOfSepsis({ key, title: period.title }),
  title: 'Severe sepsis lacks its infection or organ dysfunction, or sepsis is out of order.',
  authority: 'ICD-10-CM Official Guidelines I.C.1.d',
  why: 'Severe sepsis takes the systemic infection first, R65.2- second, and the organ dysfunction in addition. Who is admitted with sepsis and a localized infection has the sepsis first; where it develops later, the localized infection.',
  fixes: ['Move the systemic infection first.', 'Remove the code that does not belong.'],
  notes: [
    'Septic shock is an organ dysfunction itself: R65.21 asks for no other.',
    'R65.2- as first diagnosis is dx/never-first; R65.1- beside R65.2-, and R65.21 beside T81.12-, are dx/excludes1.',
    'Which infection comes first is judged in a stay, by its POA indicators.',
  ],
  wrong: [
    {
      says: 'severe sepsis with a pneumonia and no systemic infection',
      text: stay(
        'principal: J18.9 POA Y  Pneumonia, unspecified organism',
        'A: R65.20 POA Y',
        'B: J96.01 POA Y',
      ),
    },
    {
      says: 'severe sepsis before the infection that underlies it',
      text: stay('principal: K65.0 POA N', 'A: R65.20 POA N', 'B: A41.9 POA N', 'C: N17.9 POA N'),
    },
    {
      says: 'severe sepsis without any organ dysfunction',
      text: stay('principal: A41.51 POA Y  Sepsis due to Escherichia coli [E. coli]', 'A: R65.20 POA Y'),
    },
    {
      says: 'pneumonia before the sepsis, both present on admission',
      text: stay(
        'principal: J18.9 POA Y  Pneumonia, unspecified organism',
        'A: A41.9 POA Y  Sepsis, unspecified organism',
      ),
    },
    {
      says: 'sepsis that developed in the stay as principal diagnosis',
      text: stay(
        'principal: A41.9 POA N  Sepsis, unspecified organism',
        'A: L03.115 POA Y  Cellulitis of right lower limb',
      ),
    },
    {
      says: 'urosepsis',
      text: withDiagnoses('A: A41.9  Urosepsis'),
    },
    {
      says: 'urosepsis in the note',
      text: noteText({
        note: '[assessment]\nUrosepsis, started on ceftriaxone.',
        diagnoses: 'A41.9  Sepsis, unspecified organism',
      }),
    },
    {
      says: 'septic shock in the note, and no code of it',
      text: noteText({
        note: '[assessment]\nSepsis from cholangitis with septic shock.',
        diagnoses: 'A41.9  Sepsis, unspecified organism\nK83.09  Other cholangitis',
      }),
    },
    {
      says: 'SIRS of non-infectious origin beside sepsis',
      text: stay('principal: S36.115A POA Y', 'A: A41.9 POA N', 'B: R65.10 POA N'),
    },
  ],
  right: [
    {
      says: 'the note names sepsis beside urosepsis',
      text: noteText({
        note: '[assessment]\nUrosepsis: sepsis from the urinary tract, admitted.',
        diagnoses: 'A41.9  Sepsis, unspecified organism\nN39.0  Urinary tract infection, site not specified',
      }),
    },
    {
      says: 'infection, severe sepsis, organ dysfunction',
      text: stay(
        'principal: A41.9 POA Y  Sepsis, unspecified organism',
        'A: R65.20 POA Y',
        'B: J18.9 POA Y',
        'C: N17.9 POA Y',
      ),
    },
    {
      says: 'septic shock without another dysfunction',
      text: stay(
        'principal: A41.9 POA Y  Sepsis, unspecified organism',
        'A: R65.21 POA Y  Severe sepsis with septic shock',
      ),
    },
    {
      says: 'a pneumonia, and sepsis that developed later',
      text: stay(
        'principal: J18.9 POA Y  Pneumonia, unspecified organism',
        'A: A41.9 POA N  Sepsis, unspecified organism',
      ),
    },
    {
      says: 'sepsis without organ dysfunction alone',
      text: withDiagnoses('A: A41.9  Sepsis, unspecified organism'),
    },
  ],
  run(context) {
    const said: Said[] = [];
    const { claim, listed } = context;
    said.push(...severe(context));
    const pairs = wrongPairs(PAIRS, claim, listed);
    if (pairs.length === 0) said.push(...dysfunction(listed));
    said.push(...unsaidSevere(context), ...failsOfAnother(context));
    said.push(...urosepsis(context));
    const byIndicators = firstInfection(listed);
    said.push(...(byIndicators.length > 0 ? byIndicators : firstByNote(context)));
    said.push(...injuryFirst(context));
    said.push(...byIndicatorsOfSevere(listed));
    for (const { report } of pairs) said.push(report);
    return said;
  },
};

/** I.C.1.d.1.b: first a code for the underlying systemic infection, followed by R65.2-. */
function severe(context: ClaimContext): readonly Report[] {
  const reports: Report[] = [];
  const { listed } = context;
  const at = listed.findIndex(({ key }) => isSevere(key));
  const code = listed[at];
  if (!code) return reports;
  const infection = listed.findIndex(isSystemic);
  const behind = listed[infection];
  if (!behind) {
    reports.push({
      ...about(code),
      authority: 'ICD-10-CM Official Guidelines I.C.1.d.1.b',
      message: `${named(code)} stands without the systemic infection that underlies it: that is coded first, A41.9 where the organism is not documented.`,
      unless: NAMED_AS_UNFIT,
    });
  } else if (infection > at) {
    reports.push({
      ...about(code),
      authority: 'ICD-10-CM Official Guidelines I.C.1.d.1.b',
      message: `${named(code)} is listed before ${named(behind)}: the systemic infection comes first, severe sepsis behind it.`,
      related: standing([behind]),
      fixes: [moveBefore(behind, code)],
      unless: NAMED_AS_UNFIT,
    });
  }
  return reports;
}

/** I.C.1.d.1.b and I.C.18.g: additional codes for the associated acute organ dysfunction are required. */
function dysfunction(listed: readonly SoundDiagnosis[]): readonly Report[] {
  const code = listed.find(({ key }) => wantsDysfunction(key));
  if (!code || listed.some(({ key }) => isDysfunction(key))) return [];
  const isSirs = code.key.startsWith('R651');
  return [
    {
      ...about(code),
      authority: `ICD-10-CM Official Guidelines ${isSirs ? 'I.C.18.g' : 'I.C.1.d.1.b'}`,
      message: `${named(code)} stands without an organ dysfunction: the acute dysfunction that makes it so is coded in addition.`,
      unless: ['chart/otherwise-coded'],
    },
  ];
}

/** I.C.1.d.1.a.ii: urosepsis is not to be considered synonymous with sepsis; the provider is asked. */
function urosepsis({ document, claim, listed }: ClaimContext): readonly Report[] {
  const code = listed.find(({ key }) => isBacterialSepsis(key));
  if (!code) return [];
  const { description } = code.diagnosis;
  const onLine = description && /\burosepsis\b/i.exec(slice(document.text, description.span));
  const inNote = mentionsOf(document, claim, /\burosepsis\b/gi)[0];
  const isSepsisNamed = mentionsOf(document, claim, /\b(?:sepsis|septic|septicemia)\b/gi).some(
    ({ status }) => status === 'affirmed',
  );
  const place = onLine ? description.span : isSepsisNamed ? undefined : inNote?.span;
  if (!place) return [];
  return [
    {
      ...about(code),
      authority: 'ICD-10-CM Official Guidelines I.C.1.d.1.a.ii',
      message: `${named(code)} is coded where the record says urosepsis, a term that is no sepsis and has no code: the provider is asked what is meant.`,
      related: [{ span: place, message: 'The record says it here.' }],
    },
  ];
}

/** Sepsis with which the patient came, and sepsis that began in the stay, as a note tells. */
const CAME_WITH =
  /\b(?:admitted|presented|presents|arrived|came in|brought in|transferred)\b[^.;\n]{0,40}\b(?:with|for|in) (?:\w+ ){0,3}(?:sepsis|septic)|\b(?:admitted|presented|arrived|came in|came|brought in) (?:already |clearly |frankly )?septic\b|\b(?:already )?septic (?:from the (?:start|beginning|outset)|in the (?:ed|er|emergency \w+))\b|\b(?:admission|reason for admission|admitting diagnosis|admitted for)[:,]? (?:\w+ ){0,3}sepsis\b|\b(?:all|both|everything|each)(?: of (?:this|these|them|it|which))?\b[^.;\n]{0,40}\b(?:present on (?:admission|arrival)|there (?:on|at) (?:admission|arrival|the door))\b|\bmet sepsis criteria (?:on|at|in)\b|\b(?:sepsis|septic\w*)\b[^.;\n]{0,120}\b(?:present on (?:admission|arrival)|poa|on (?:arrival|admission|presentation)|(?:(?:was|were|already|both) )+(?:there|present|evident) (?:when|as|at|on) (?:s?he|they|the patient)? ?(?:came|arriv\w+|presented|was admitted|admission))\b/gi;
const CAME_LATER =
  /\b(?:developed|became|evolved|progressed to|went into|complicated by)\b[^.;\n]{0,30}\b(?:sepsis|septic)\b[^.;\n]{0,40}\b(?:hospital day|day (?:\d|two|three|four|five)|hd ?#?\d|after (?:the )?admission|during (?:the |her |his )?(?:stay|hospital\w*|admission)|later|overnight)\b|\b(?:on (?:hospital )?day (?:\d|two|three|four|five)|hd ?#?[2-9]|(?:\d+|two|three|several) days (?:later|in|into)|later (?:in|during) the (?:stay|course|admission)|that night|the next (?:day|morning)|after (?:\w+ )?admission)\b[^.;\n]{0,40}\b(?:developed|became|turned|went|was)\b[^.;\n]{0,20}\b(?:sepsis|septic)\b|\b(?:sepsis|septic)\b[^.;\n]{0,25}\b(?:developed|began|set in|started|arose|appeared|occurred|ensued)\b[^.;\n]{0,30}\b(?:day (?:[2-9]|two|three|four|five)|hd ?#?[2-9]|later|during the (?:stay|hospital\w*)|after (?:the )?admission|in (?:the )?hospital)\b|\b(?:sepsis|septic)\b[^.;\n]{0,30}\bnot present on (?:admission|arrival)\b/gi;

/** A sepsis that is told by what it comes from. */
const HAS_SOURCE = /\b(?:sepsis|septic (?:shock)?)\b[^.;\n]{0,60}\b(?:from|due to|secondary to|source)\b/gi;

/** I.C.1.d.4, by the words of a note on a stay. */
function firstByNote(context: ClaimContext): readonly Report[] {
  const { document, claim, listed } = context;
  const [first, ...others] = listed;
  if (first?.diagnosis.role !== 'principal' || claim.setting !== 'inpatient') return [];
  const affirmed = (words: RegExp) =>
    mentionsOf(document, claim, words).find(({ status }) => status === 'affirmed');
  const later = affirmed(CAME_LATER);
  const place = isSepsis(first.key) ? later : isLocal(first.key) && !later ? affirmed(CAME_WITH) : undefined;
  const other = others.find(({ key }) => (isSepsis(first.key) ? isLocal(key) : isSepsis(key)));
  if (!other) return [];
  if (!place && isLocal(first.key) && !later && affirmed(HAS_SOURCE)) return untold(context, first, other);
  if (!place) return [];
  return [
    {
      ...about(other),
      severity: 'information',
      authority: 'ICD-10-CM Official Guidelines I.C.1.d.4',
      message: `The note says “${slice(document.text, place.span)}”, and ${named(other)} is listed behind ${named(first)}: ${isSepsis(other.key) ? 'sepsis with which the patient was admitted comes before the localized infection' : 'the localized infection with which the patient was admitted comes before a sepsis that developed later'}.`,
      related: [...standing([first]), { span: place.span, message: 'The note says it here.' }],
      fixes: [moveBefore(other, first)],
    },
  ];
}

/** Where neither the note nor an indicator tells that the sepsis began in the stay. */
function untold(context: ClaimContext, first: SoundDiagnosis, sepsis: SoundDiagnosis): readonly Report[] {
  if (sepsis.diagnosis.poa || !context.hasNote || onsetTold(context, sepsis)?.value === 'N') return [];
  return [
    {
      ...about(sepsis),
      severity: 'information',
      authority: 'ICD-10-CM Official Guidelines I.C.1.d.4',
      message: `${named(sepsis)} is listed behind ${named(first)}, and the note tells nowhere that it developed in the stay: sepsis with which the patient was admitted comes before the localized infection.`,
      related: standing([first]),
      fixes: [moveBefore(sepsis, first)],
    },
  ];
}

/** I.C.1.d.4, by the POA indicators of the two. */
function firstInfection(listed: readonly SoundDiagnosis[]): readonly Report[] {
  const [first, ...others] = listed;
  if (first?.diagnosis.role !== 'principal') return [];
  const poa = ({ diagnosis }: SoundDiagnosis) => diagnosis.poa?.value.toUpperCase();
  const other = isLocal(first.key)
    ? others.find((one) => isSepsis(one.key) && poa(one) === 'Y')
    : isSepsis(first.key) && poa(first) === 'N'
      ? others.find((one) => isLocal(one.key) && poa(one) === 'Y')
      : undefined;
  if (!other) return [];
  return [
    {
      ...about(other),
      authority: 'ICD-10-CM Official Guidelines I.C.1.d.4',
      message: isSepsis(other.key)
        ? `${named(other)} was present on admission and is listed behind ${named(first)}: sepsis comes before the localized infection.`
        : `${named(other)} was present on admission and ${named(first)} was not: the localized infection comes first, the sepsis that developed in the stay behind it.`,
      related: standing([first]),
      fixes: [moveBefore(other, first)],
    },
  ];
}
