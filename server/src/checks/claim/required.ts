/** claim/required: a box that the claim needs is blank. */
import type { Claim, ClaimKind, Diagnosis, ServiceLine } from '../../model/document.ts';
import { type FieldKey, field, isNpi } from '../../model/fields.ts';
import { remembered } from '../../model/remembered.ts';
import { billOf } from '../bill.ts';
import type { ClaimCheck, ClaimContext, Report, Said } from '../check.ts';
import { codesIn } from '../code-ranges.ts';
import { isLaboratoryTest } from '../laboratory.ts';
import { REQUIRED_BOXES } from '../required-boxes.ts';
import { claimText, stayText, WHOLE_PATIENT, WHOLE_PROVIDERS, wholeClaimText } from '../samples.ts';
import { blankKeys, isAnswered, isWholeForm } from '../whole-form.ts';

/** The day from which every provider of health care has an NPI: 45 CFR 162.404 and CMS's end of its contingency. */
const NPI_SINCE = '2008-05-23';

/** Injuries of chapter 19, but for poisonings and complications of care. */
const isInjury = codesIn('S00-T34', 'T51-T79');

const INJURY = 'A: S93.401A  Sprain of unspecified ligament of right ankle, initial encounter';

const wholeStay = (diagnoses: string): string =>
  stayText({
    head: 'payer: Medicare Part A\ncontrol number: 42\nbilling: Salem Hospital, 4 Oak St, Salem OR 97301-1234\ntax id: 12-3456789\nattending: Welby, Marcus MD',
    patient: WHOLE_PATIENT,
    diagnoses,
  });

export const required: ClaimCheck = {
  id: 'claim/required',
  scope: 'claim',
  severity: 'warning',
  kinds: ['professional', 'institutional'],
  title: 'A box that the claim needs is blank.',
  authority:
    'CMS 100-04 chapter 26 §10.4 (CMS-1500) and chapter 25 §75 (UB-04), box by box; the 837 implementation guides',
  why: 'A claim with a blank box that its payer needs is returned unprocessed; no appeal follows from that, only a new claim.',
  fixes: ['Insert the key of the box, for the coder to fill.'],
  notes: [
    'A text is judged where it is the whole form, which is where at most two of the boxes that every form answers are blank: payer, patient, member id, billing provider and so on. Of a part of a claim only those boxes are missed whose key stands there without a value.',
    'An error in X12 where the implementation guide leaves no choice, otherwise a warning.',
    'A laboratory test needs the CLIA number (Medicare, Medicaid), a drug for Medicaid its NDC (42 CFR 447.520), equipment and the test of an independent laboratory the provider who ordered it (Medicare), a first-listed injury on paper the answers of box 10, an accident its date and a car accident its state.',
    'A hospital stay (11x) has an admitting diagnosis, of which it asks for information; an outpatient visit (13x, 85x) of priority 1, 2 or 5 with emergency room, urgent care or observation has the patient’s reason.',
    'A cell of a service line is missed where another line of the claim has it; in X12 always.',
  ],
  wrong: [
    {
      says: 'no NPI of the billing provider',
      text: wholeClaimText({ providers: WHOLE_PROVIDERS.replace('billing npi: 1234567893\n', '') }),
    },
    {
      says: 'a key without a value',
      text: claimText({ providers: 'billing: Salem Clinic\nbilling npi:\nsigned: yes 2026-11-03' }),
    },
    {
      says: 'no word on assignment, for Medicare',
      text: wholeClaimText({ providers: WHOLE_PROVIDERS.replace('accept assignment: yes\n', '') }),
    },
    {
      says: 'a referring provider without an NPI',
      text: wholeClaimText({ providers: `referring: Welby, Marcus MD\n${WHOLE_PROVIDERS}` }),
    },
    {
      says: 'a first-listed injury and no answer in box 10',
      text: wholeClaimText({ patient: WHOLE_PATIENT, diagnoses: INJURY }),
    },
    {
      says: 'an accident without its date',
      text: wholeClaimText({ patient: `${WHOLE_PATIENT}\naccident other: yes`, diagnoses: INJURY }),
    },
    {
      says: 'a car accident without its state',
      text: wholeClaimText({
        patient: `${WHOLE_PATIENT}\naccident auto: yes\naccident date: 2026-11-01`,
        diagnoses: INJURY,
      }),
    },
    {
      says: 'a laboratory test without the CLIA number',
      text: wholeClaimText({
        services: '2026-11-03  11   81003  -     A   1      132.50',
      }),
    },
    {
      says: 'a drug without its NDC, for Medicaid',
      text: wholeClaimText({
        head: 'payer: Oregon Medicaid\ncontrol number: 7',
        services: '2026-11-03  11   J1885  -     A   1      132.50',
      }),
    },
    {
      says: 'a hospital stay without its admitting diagnosis',
      text: wholeStay('principal: J18.9 POA Y  Pneumonia, unspecified organism'),
    },
    {
      says: 'a line without a charge beside one that has it',
      text: claimText({
        services:
          '2026-11-03  11   G0439  -     A   1      132.50\n2026-11-03  11   G0444  -     A   1      -',
      }),
    },
  ],
  right: [
    { says: 'every box', text: wholeClaimText({}) },
    {
      says: 'a few lines to try a code',
      text: claimText({ providers: 'billing npi: 1234567893\nsigned: yes 2026-11-03' }),
    },
    {
      says: 'an injury that was no accident',
      text: wholeClaimText({ diagnoses: INJURY }),
    },
    {
      says: 'a car accident with its date and state',
      text: wholeClaimText({
        patient: `${WHOLE_PATIENT}\naccident auto: yes\naccident date: 2026-11-01\naccident state: OR`,
        diagnoses: INJURY,
      }),
    },
    {
      says: 'a hospital stay with its admitting diagnosis',
      text: wholeStay('principal: J18.9 POA Y\nadmitting: R05.1  Acute cough'),
    },
    {
      says: 'a laboratory test with the CLIA number',
      text: wholeClaimText({
        head: 'payer: Medicare Part B\ncontrol number: 42\nclia: 38D0000000',
        services: '2026-11-03  11   81003  -     A   1      132.50',
      }),
    },
  ],
  run(context) {
    const found: Said[] = [];
    found.push(...missingCells(context));
    const isWhole = isWholeForm(context.document, context.claim);
    found.push(...missingBoxes(context, isWhole ? 'every box' : blankKeys(context.document, context.claim)));
    if (!isWhole) return found;
    if (context.claim.kind === 'professional') {
      found.push(...missingAccident(context));
      found.push(...missingClia(context));
    } else found.push(...missingFirstThought(context));
    found.push(...missingNdc(context));
    return found;
  },
};

const insertKey = (claim: Claim, key: FieldKey): NonNullable<Report['fixes']> => [
  {
    title: `Insert “${key}”, to be filled`,
    safe: false,
    changes: [{ kind: 'insertField', claim, key }],
  },
];

const boxesOf = remembered((kind: ClaimKind) => REQUIRED_BOXES.filter(({ kinds }) => kinds.includes(kind)));

/** @param asked the boxes to ask for: of a part of a form those alone whose key stands there. */
function missingBoxes(context: ClaimContext, asked: ReadonlySet<FieldKey> | 'every box'): readonly Report[] {
  const { document, claim, date } = context;
  const missing: Report[] = [];
  for (const { key, neededBy, words, beside, byPayer } of boxesOf(claim.kind)) {
    if (asked !== 'every box' && !asked.has(key)) continue;
    if ((neededBy && !neededBy(context)) || isAnswered(document, claim, key)) continue;
    if (date < NPI_SINCE && isNpi(key)) continue;
    missing.push({
      span: (beside && field(claim, beside)?.span) ?? claim.headSpan,
      message: `${words} is blank.`,
      severity: document.format === 'x12' && !byPayer ? 'error' : 'warning',
      fixes: insertKey(claim, key),
    });
  }
  return missing;
}

/** Box 10 and what its answers need. An 837 has no way to write a “no”. */
function missingAccident({ document, claim, listed }: ClaimContext): readonly Report[] {
  const reports: Report[] = [];
  const said = field(claim, 'accident');
  const auto = field(claim, 'accident auto');
  const other = field(claim, 'accident other');
  const [first] = listed;
  if (!said && !auto && !other && !field(claim, 'accident employment')) {
    if (document.format !== 'x12' && first?.diagnosis.role === 'principal' && isInjury(first.key))
      reports.push({
        span: claim.headSpan,
        message: `The first-listed diagnosis, ${first.code}, is an injury: box 10 asks whether it was an accident.`,
        fixes: insertKey(claim, 'accident'),
      });
    return reports;
  }
  const happened =
    [auto, other].find((answer) => answer?.value.kind === 'yes-no' && answer.value.yes) ??
    (said && /^(?:auto|other)\b/i.test(said.written) ? said : undefined);
  if (!happened) return reports;
  const severity = document.format === 'x12' ? 'error' : 'warning';
  if (!field(claim, 'accident date') && !/\d/.test(happened.written))
    reports.push({
      span: happened.span,
      severity,
      message: 'The date of the accident is blank.',
      fixes: insertKey(claim, 'accident date'),
    });
  const isOfCar = happened === auto || /^auto\b/i.test(happened.written);
  if (isOfCar && !field(claim, 'accident state') && !/\b[A-Z]{2}\b/.test(happened.written.slice(2)))
    reports.push({
      span: happened.span,
      severity,
      message: 'The state of the car accident (box 10b) is blank.',
      fixes: insertKey(claim, 'accident state'),
    });
  return reports;
}

/** A laboratory is known by its CLIA number (box 23; 42 CFR part 493). */
function missingClia({ claim, payer }: ClaimContext): readonly Report[] {
  if (payer === 'commercial' || field(claim, 'clia') || field(claim, 'prior authorization')) return [];
  const test = claim.lines.find(isLaboratoryTest);
  if (test)
    return [
      {
        span: test.procedure?.span ?? test.span,
        message: 'A laboratory test needs the CLIA number of the laboratory (box 23).',
        fixes: insertKey(claim, 'clia'),
      },
    ];
  return [];
}

/** Emergency room, urgent care and observation, and the priorities of a visit that nobody had planned. */
const UNSCHEDULED_ROOM = /^(?:045\d|0516|0762)$/;
const UNSCHEDULED = /^[125]$/;

/**
 * What was thought at first: of a hospital stay FL 69, of an unscheduled outpatient visit FL 70. Published samples of the
 * 837 leave both out, so that only the form is asked.
 */
function missingFirstThought({ document, claim }: ClaimContext): readonly Report[] {
  const reports: Report[] = [];
  if (document.format !== 'claim') return reports;
  const facility = billOf(claim)?.facility;
  const has = (role: Diagnosis['role']) => claim.diagnoses.some((each) => each.role === role);
  if (facility === '11' && !has('admitting'))
    reports.push({
      span: claim.headSpan,
      // Registration supplies it, often behind the coding.
      severity: 'information',
      message: 'The admitting diagnosis (FL 69) is blank.',
    });
  if (
    (facility === '13' || facility === '85') &&
    UNSCHEDULED.test(field(claim, 'admission type')?.written.trim() ?? '') &&
    claim.lines.some(({ revenue }) => UNSCHEDULED_ROOM.test(revenue?.key ?? '')) &&
    !has('reason-for-visit')
  )
    reports.push({ span: claim.headSpan, message: 'The patient’s reason for the visit (FL 70) is blank.' });
  return reports;
}

/** HCPCS drugs; J7 also names contraceptives and devices. */
const DRUG = /^J(?!7)\d{4}$/;

function missingNdc({ claim, payer }: ClaimContext): readonly Report[] {
  const reports: Report[] = [];
  if (payer !== 'medicaid' || claim.setting === 'inpatient') return reports;
  for (const { procedure, ndc } of claim.lines) {
    if (procedure && !ndc && DRUG.test(procedure.key))
      reports.push({
        span: procedure.span,
        message: `Medicaid needs the NDC of the drug billed as ${procedure.key}.`,
        authority: '42 CFR 447.520',
      });
  }
  return reports;
}

interface Cell {
  readonly words: string;
  readonly of: (line: ServiceLine) => unknown;
}

const CELLS: readonly Cell[] = [
  { words: 'date', of: ({ dates }) => dates },
  { words: 'charge', of: ({ charge }) => charge },
  { words: 'number of units', of: ({ units }) => units },
];

/** Cells of box 24. Lines of an institutional claim are another matter: room and board has neither date nor code. */
function missingCells({ document, claim }: ClaimContext): readonly Report[] {
  if (claim.kind !== 'professional') return [];
  const missing: Report[] = [];
  if (!claim.lines.some(({ dates, charge, units }) => !dates || !charge || !units)) return missing;
  const isSent = document.format === 'x12' && isWholeForm(document, claim);
  for (const { words, of } of CELLS) {
    if (claim.lines.every((line) => of(line) !== undefined)) continue;
    const lacking = claim.lines.filter((line) => of(line) === undefined);
    const isKnown = isSent || lacking.length < claim.lines.length;
    if (!isKnown || (words === 'date' && field(claim, 'date of service'))) continue;
    for (const { span } of lacking)
      missing.push({
        span,
        severity: isSent ? 'error' : 'warning',
        message: `This service line has no ${words}.`,
      });
  }
  return missing;
}
