/** What our checks say of hospital stays, in the words of the Medicare Code Editor's edits. */
import { CHECKS } from '../../server/src/checks/registry.ts';
import { runChecks } from '../../server/src/checks/run.ts';
import { x12 } from '../../server/src/formats/x12/index.ts';
import { codeKey } from '../../server/src/model/codes.ts';
import type { CodingDocument } from '../../server/src/model/document.ts';
import type { Finding } from '../../server/src/model/finding.ts';
import { DEFAULT_SETTINGS } from '../../server/src/model/settings.ts';
import { indexHolding, slice } from '../../server/src/model/text.ts';
import { committedCodebook, on } from '../unit/codebook/sample-pack.ts';
import type { Stay } from './mce-judge.ts';

/** Which edit a finding is. */
const EDIT_OF: Readonly<Record<string, (finding: Finding) => string | undefined>> = {
  'dx/unknown-code': () => '1',
  'dx/not-billable': () => '1',
  'dx/retired-code': () => '1',
  'dx/not-yet-effective': () => '1',
  'dx/missing-7th-character': () => '1',
  'dx/bad-placeholder': () => '1',
  'dx/external-cause-principal': () => '2',
  'dx/duplicate': () => '3',
  // What only the Tabular says is a warning.
  'dx/age': ({ severity }) => (severity === 'error' ? '4' : undefined),
  // A hint since the edit ended.
  'dx/sex': ({ severity }) => (severity === 'error' ? '5' : undefined),
  'dx/manifestation-principal': () => '6',
  'dx/questionable-admission': ({ system }) => (system === 'icd-10-pcs' ? 'obstetric' : '8'),
  'dx/unacceptable-principal': () => '9',
  'dx/needs-secondary': () => '9',
  'dx/side-unspecified': ({ authority }) => (authority.startsWith('MCE edit 20') ? '20' : undefined),
};

const OTHER_RULES_OFF = Object.fromEntries(
  CHECKS.filter(({ id }) => !EDIT_OF[id]).map(({ id }) => [id, 'off' as const]),
);

const codebook = committedCodebook('icd-10-cm', 'icd-10-pcs');

const TODAY = on('2027-06-01');

/** `edit code` for each edit that our checks name of each stay, sorted. */
export function editsWeName(stays: readonly Stay[]): string[][] {
  const document = documentOf(stays);
  const { findings } = runChecks(document, {
    codebook,
    today: TODAY,
    settings: { ...DEFAULT_SETTINGS, payer: 'medicare', rules: OTHER_RULES_OFF },
  });
  const named = stays.map(() => new Set<string>());
  for (const finding of findings) {
    const edit = EDIT_OF[finding.rule]?.(finding);
    const stay = named[indexHolding(document.claims, finding.span)];
    if (!edit) continue;
    for (const span of [finding.span, ...othersOf(finding)])
      stay?.add(`${edit} ${codeKey(slice(document.text, span))}`);
  }
  return named.map((edits) => [...edits].sort());
}

/** One finding of ages or of the sex names every diagnosis of them; before these it shows the patient's. */
const othersOf = ({ rule, related = [] }: Finding) =>
  rule === 'dx/age' || rule === 'dx/sex' ? related.slice(1).map(({ span }) => span) : [];

/** An 837I interchange of the stays, by the record layout of the 5010 guide. */
function documentOf(stays: readonly Stay[]): CodingDocument {
  const document = x12.read(
    stays.reduce((text, stay, at) => text + segmentsOf(stay, at), HEAD),
    {
      today: TODAY,
      isKnownCode: () => [],
    },
  );
  if (document.claims.length !== stays.length) throw new Error('the interchange lost a claim');
  return document;
}

const HEAD = [
  'ISA*00*          *00*          *ZZ*EXAMPLE        *ZZ*MEDICARE       *270601*1200*^*00501*000000001*0*T*:',
  'GS*HC*EXAMPLE*MEDICARE*20270601*1200*1*X*005010X223A2',
  'ST*837*0001*005010X223A2',
  'BHT*0019*00*1*20270601*1200*CH',
  'HL*1**20*1',
  'NM1*85*2*EXAMPLE HOSPITAL*****XX*1234567893',
  '',
].join('~');

/** An HI segment has twelve elements. */
const MOST_IN_SEGMENT = 12;

const compact = (day: string): string => day.replaceAll('-', '');

function segmentsOf(
  { birth, sex, admission, discharge, principal, others, procedures }: Stay,
  at: number,
): string {
  const others12: string[] = [];
  for (let from = 0; from < others.length; from += MOST_IN_SEGMENT)
    others12.push(
      `HI*${others
        .slice(from, from + MOST_IN_SEGMENT)
        .map((code) => `ABF:${code}`)
        .join('*')}`,
    );
  const [first, ...rest] = procedures.map((code) => `${code}:D8:${compact(admission)}`);
  return [
    `HL*${at + 2}*1*22*0`,
    'SBR*P*18*******MA',
    'NM1*IL*1*DOE*JANE****MI*1EG4TE5MK73',
    `DMG*D8*${compact(birth)}*${sex}`,
    'NM1*PR*2*MEDICARE*****PI*00001',
    `CLM*${at}*100***11:A:1**A*Y*Y`,
    'DTP*096*TM*1100',
    `DTP*434*RD8*${compact(admission)}-${compact(discharge)}`,
    `DTP*435*DT*${compact(admission)}1000`,
    'CL1*1*1*01',
    `HI*ABK:${principal}`,
    ...others12,
    ...(first ? [`HI*BBR:${first}`] : []),
    ...(rest.length > 0 ? [`HI*${rest.map((code) => `BBQ:${code}`).join('*')}`] : []),
    '',
  ].join('~');
}
