/** dx/status-overlap: a status beside a code that says it already, or that says that it went wrong. */
import { ALL_KINDS, type ClaimCheck, type Said, type SoundDiagnosis } from '../check.ts';
import { codesIn } from '../code-ranges.ts';
import { withDiagnoses } from '../samples.ts';
import { type WrongPair, withoutParted, wrongPairs } from '../wrong-pairs.ts';

const TRANSPLANT = 'the complication says the transplant already';
const DEVICE = 'the status is for a device without complications';
const ATTENTION = 'the encounter code says the status already';

const pair = (
  status: string | readonly string[],
  code: string | readonly string[],
  why: string,
  section: string,
  when?: WrongPair['when'],
): WrongPair => ({
  wrong: codesIn(...[status].flat()),
  beside: codesIn(...[code].flat()),
  why,
  section,
  ...(when ? { when } : {}),
});

/** One side, or a status that is of both or does not tell. */
const onSameSide = (status: SoundDiagnosis, complication: SoundDiagnosis): boolean => {
  const [a, b] = [sideOf(status), sideOf(complication)];
  return a === undefined || a === 'bilateral' || a === b;
};

const sideOf = ({ title }: SoundDiagnosis): string | undefined =>
  /\b(?:right|left|bilateral)\b/i.exec(title)?.[0].toLowerCase();

const STATUS = 'I.C.21.c.3';
const AFTERCARE = 'I.C.21.c.7';

/** Each status of the Guidelines' list with the complications of the same organ, opening or device. */
const PAIRS: readonly WrongPair[] = [
  pair('Z94.0', 'T86.1-', TRANSPLANT, STATUS),
  pair('Z94.1', ['T86.2-', 'T86.3-'], TRANSPLANT, STATUS),
  pair('Z94.2', ['T86.81-', 'T86.3-'], TRANSPLANT, STATUS),
  pair('Z94.3', 'T86.3-', TRANSPLANT, STATUS),
  pair('Z94.4', 'T86.4-', TRANSPLANT, STATUS),
  pair('Z94.5', 'T86.82-', TRANSPLANT, STATUS),
  pair('Z94.6', 'T86.83-', TRANSPLANT, STATUS),
  pair('Z94.7', 'T86.84-', TRANSPLANT, STATUS),
  pair('Z94.81', 'T86.0-', TRANSPLANT, STATUS),
  pair('Z94.82', 'T86.85-', TRANSPLANT, STATUS),
  pair('Z94.83', 'T86.89-', TRANSPLANT, STATUS),
  pair('Z94.84', 'T86.5', TRANSPLANT, STATUS),
  pair('Z95.0', ['T82.110-T82.111', 'T82.120-T82.121', 'T82.190-T82.191'], DEVICE, STATUS),
  pair('Z95.2', ['T82.0-'], DEVICE, STATUS),
  pair('Z96.1', 'T85.2-', DEVICE, STATUS),
  pair(
    ['Z96.64-', 'Z96.65-'],
    ['T84.01-T84.03', 'T84.05-T84.06', 'T84.5-'],
    DEVICE,
    STATUS,
    (status, complication) => joint(status) === joint(complication) && onSameSide(status, complication),
  ),
  pair(
    'Z89',
    ['T87.3-', 'T87.4-', 'T87.5-', 'T87.8-'],
    'the status is for an amputation site without complications',
    STATUS,
    (status, complication) => limb(status) === limb(complication) && onSameSide(status, complication),
  ),
  pair('Z94.0', 'Z48.22', ATTENTION, AFTERCARE),
  pair('Z94.1', ['Z48.21', 'Z48.280'], ATTENTION, AFTERCARE),
  pair('Z94.2', ['Z48.24', 'Z48.280'], ATTENTION, AFTERCARE),
  pair('Z94.3', 'Z48.280', ATTENTION, AFTERCARE),
  pair('Z94.4', 'Z48.23', ATTENTION, AFTERCARE),
  pair(['Z94.81', 'Z94.84'], 'Z48.290', ATTENTION, AFTERCARE),
  pair('Z95.810', 'Z45.02', ATTENTION, AFTERCARE),
  pair('Z96.21', 'Z45.321', ATTENTION, AFTERCARE),
];

const joint = ({ title }: SoundDiagnosis): string | undefined =>
  /\b(hip|knee)\b/i.exec(title)?.[1]?.toLowerCase();

/** Arm or leg, where a title names one. */
const limb = ({ title }: SoundDiagnosis): string | undefined =>
  /\b(?:upper|arm|hand|finger|thumb|wrist|elbow|shoulder)/i.test(title)
    ? 'upper'
    : /\b(?:lower|leg|foot|toe|ankle|knee|hip)/i.test(title)
      ? 'lower'
      : undefined;

export const statusOverlap: ClaimCheck = {
  id: 'dx/status-overlap',
  scope: 'claim',
  severity: 'warning',
  kinds: ALL_KINDS,
  speaksOf: codesIn('Z00-Z99'),
  title: 'A status stands beside a code that says it already.',
  authority: 'ICD-10-CM Official Guidelines I.C.21.c.3 and c.7',
  why: 'A status code adds what another code does not say. A complication of a transplant, a device or a stump says that there is one, and so does an encounter to attend to it.',
  fixes: ['Remove the status.'],
  notes: [
    'Pairs that an Excludes1 note names, as Z93.0 with Z43.0, are dx/excludes1.',
    'Dialysis status stands beside complications of the access: the patient still depends on dialysis.',
  ],
  wrong: [
    {
      says: 'heart transplant status beside its rejection (the example of I.C.21.c.3)',
      text: withDiagnoses('A: T86.21  Heart transplant rejection', 'B: Z94.1  Heart transplant status'),
    },
    {
      says: 'a kidney transplant that fails',
      text: withDiagnoses('A: T86.12  Kidney transplant failure', 'B: Z94.0  Kidney transplant status'),
    },
    {
      says: 'the replaced hip that is infected',
      text: withDiagnoses(
        'A: T84.51XA  Infection and inflammatory reaction due to internal right hip prosthesis',
        'B: Z96.641',
      ),
    },
    {
      says: 'the transplant of which the aftercare tells (I.C.21.c.7)',
      text: withDiagnoses(
        'A: Z48.22  Encounter for aftercare following kidney transplant',
        'B: Z94.0  Kidney transplant status',
      ),
    },
    {
      says: 'a stump with an infection',
      text: withDiagnoses('A: T87.43  Infection of amputation stump, right lower extremity', 'B: Z89.511'),
    },
  ],
  right: [
    {
      says: 'chronic kidney disease after a transplant without complications (I.C.14.a.2)',
      text: withDiagnoses(
        'A: N18.31  Chronic kidney disease, stage 3a',
        'B: Z94.0  Kidney transplant status',
      ),
    },
    {
      says: 'the other hip is replaced too',
      text: withDiagnoses('A: T84.51XA', 'B: Z96.642  Presence of left artificial hip joint'),
    },
    {
      says: 'a bypass with the aftercare of its surgery (the example of I.C.21.c.7)',
      text: withDiagnoses(
        'A: Z48.812  Encounter for surgical aftercare following surgery on the circulatory system',
        'B: Z95.1',
      ),
    },
  ],
  run(context) {
    const said: Said[] = [];
    const { claim, listed } = context;
    const found = wrongPairs(PAIRS, claim, listed);
    for (const { report } of withoutParted(context, found)) said.push(report);
    return said;
  },
};
