/** pcs/unknown-code: an inpatient procedure that the ICD-10-PCS tables do not hold on the date. */
import type { Codebook, CodeSet } from '../../codebook/code-set.ts';
import { axesOf, leavesTablesAt, nextCharacters, PCS_LENGTH } from '../../codebook/pcs-axes.ts';
import type { Verdict } from '../../codebook/verdict.ts';
import { CPT_SHAPE, HCPCS_SHAPE } from '../../model/codes.ts';
import { addDays, type IsoDate } from '../../model/dates.ts';
import type { InpatientProcedure } from '../../model/document.ts';
import type { Fix } from '../../model/finding.ts';
import { type ClaimCheck, type Report, type Said, titled } from '../check.ts';
import { choices, MOST_CHOICES, outsideReleases, releaseName, rewrite } from '../code-fixes.ts';
import { stayText, withProcedures } from '../samples.ts';

export const unknownPcsCode: ClaimCheck = {
  id: 'pcs/unknown-code',
  scope: 'claim',
  severity: 'error',
  kinds: ['institutional', 'chart'],
  title: 'The procedure is no code of the ICD-10-PCS tables on the date of discharge.',
  authority:
    'ICD-10-PCS Official Guidelines A1, A5 and A9; 45 CFR 162.1002; MCE edit 1, invalid procedure code',
  why: 'An ICD-10-PCS code has seven characters and all of its last four stand in one row of its table. The grouper takes no other combination, and the claim comes back.',
  fixes: [
    'Write 0 for the letter O and 1 for the letter I, which ICD-10-PCS does not use (safe).',
    'Change the first character that leaves the tables to one that leads on to a code.',
  ],
  notes: [
    'A date beyond the last release loaded makes it a warning that names the release.',
    'A CPT or HCPCS code in the place of an inpatient procedure is pcs/wrong-claim.',
  ],
  wrong: [
    {
      says: 'approach 5 does not exist: the code leaves table 0DT at its 5th character',
      text: withProcedures('principal: 0DTJ5ZZ 2026-11-01'),
    },
    { says: 'the letter O for the digit 0', text: withProcedures('principal: ODTJ4ZZ 2026-11-01') },
    { says: 'six characters', text: withProcedures('principal: 0DTJ4Z 2026-11-01') },
    { says: 'eight characters', text: withProcedures('principal: 0DTJ4ZZZ 2026-11-01') },
    {
      says: 'a code that ended on 2026-09-30',
      text: withProcedures('principal: X2KB317 2026-11-01'),
    },
    {
      says: 'a code of 2026-10-01 for an earlier discharge',
      text: stayText({
        bill: 'type of bill: 0111\nstatement period: 2026-09-01 - 2026-09-05',
        stay: 'admission: 2026-09-01\nadmission type: 1\nadmission source: 1\ndischarge: 2026-09-05\ndischarge status: 01',
        procedures: 'principal: 028F3Z0 2026-09-01',
      }),
    },
  ],
  right: [
    {
      says: 'resection of the appendix, percutaneous endoscopic',
      text: withProcedures(
        'principal: 0DTJ4ZZ 2026-11-01  Resection of Appendix, Percutaneous Endoscopic Approach',
      ),
    },
    { says: 'small letters', text: withProcedures('principal: 0dtj4zz 2026-11-01') },
  ],
  run({ codebook, claim, procedures }) {
    const reports: Said[] = [];
    // On another claim of a hospital the code set is the fault: pcs/wrong-claim.
    if (claim.kind === 'institutional' && claim.setting !== 'inpatient') return reports;
    for (const { procedure, verdict } of procedures) {
      if (procedure.code.system !== 'icd-10-pcs' || isOutpatientCode(procedure)) continue;
      if (verdict.kind === 'no-data') reports.push({ noData: 'no ICD-10-PCS codes are loaded' });
      else if (verdict.kind !== 'valid') reports.push(report(codebook, procedure, verdict));
    }
    return reports;
  },
};

const isOutpatientCode = ({ code: { key } }: InpatientProcedure): boolean =>
  CPT_SHAPE.test(key) || HCPCS_SHAPE.test(key);

type Failed = Exclude<Verdict, { readonly kind: 'valid' | 'no-data' }>;

function report(codebook: Codebook, procedure: InpatientProcedure, failed: Failed): Report {
  const { set, key, date, release } = failed;
  const said = {
    span: procedure.code.span,
    release: releaseName(set.system, release),
    code: key,
    system: set.system,
  };
  if (failed.kind === 'retired') {
    const ended = failed.last.to ? addDays(failed.last.to, 1) : date;
    return {
      ...said,
      message: `${titled(key, failed.last)} was deleted on ${ended} and is no code on ${date}.`,
    };
  }
  if (failed.kind === 'not-yet')
    return {
      ...said,
      message: `${titled(key, failed.next)} begins on ${failed.next.from} and is no code on ${date}.`,
    };
  const [first] = set.releases;
  if (first && date < first.from)
    return { ...said, message: `${key}: ICD-10-PCS begins on ${first.from} and is no code set on ${date}.` };
  const beyond = failed.kind === 'unknown' && failed.beyond;
  const place = Math.min(leavesTablesAt(codebook, key, date) ?? key.length, PCS_LENGTH);
  return {
    ...said,
    ...(beyond ? { severity: 'warning' } : {}),
    message: beyond
      ? `${key} is not in ${said.release}, ${outsideReleases(set, date)}`
      : fault(codebook, key, place, date),
    fixes: fixes(codebook, procedure, set, place, date),
  };
}

/** What is wrong with a text that is no code, at the place where it leaves the tables. */
function fault(codebook: Codebook, key: string, place: number, date: IsoDate): string {
  if (/[IO]/.test(key))
    return `${key} is no ICD-10-PCS code: they have the digits 0 and 1, never the letters O and I.`;
  if (place === PCS_LENGTH) return `${key} has ${key.length} characters; an ICD-10-PCS code has seven.`;
  const next = nextCharacters(codebook, key.slice(0, place), date);
  const values = next
    .slice(0, MOST_CHOICES)
    .map(({ character, meaning }) => (meaning ? `${character} ${meaning}` : character))
    .join(', ');
  const axis = next[0]?.axis ? ` (${next[0].axis.toLowerCase()})` : '';
  if (place === key.length)
    return `${key} has ${key.length} characters; an ICD-10-PCS code has seven. Next is the ${ordinal(place + 1)}${axis}: ${values}.`;
  if (place === 0) return `${key} is no ICD-10-PCS code: no section is called ${key.charAt(0)}.`;
  const [section, ...narrower] = axesOf(codebook, key.slice(0, place), date).map(({ meaning }) => meaning);
  const said = narrower.join(', ') || section;
  return `${key} leaves the tables at its ${ordinal(place + 1)} character: behind ${key.slice(0, place)} (${said}) it can be ${values}.`;
}

const ORDINALS = ['1st', '2nd', '3rd'];
const ordinal = (number: number): string => ORDINALS[number - 1] ?? `${number}th`;

function fixes(
  codebook: Codebook,
  procedure: InpatientProcedure,
  set: CodeSet,
  place: number,
  date: IsoDate,
): Fix[] {
  const { key } = procedure.code;
  const isCode = (candidate: string) => {
    const index = set.indexOf(candidate);
    return set.statusOn(index, date) === 'billable' ? [index] : [];
  };
  const [digits] = isCode(key.replaceAll('O', '0').replaceAll('I', '1'));
  if (digits !== undefined) return [rewrite(procedure, set, digits, date)];
  const prefix = key.slice(0, place);
  const behind = key.slice(place + 1);
  const others = nextCharacters(codebook, prefix, date).flatMap(({ character }) =>
    isCode(prefix + character + behind),
  );
  return choices(procedure, set, others.length > 0 ? others : codesBelow(set, prefix, date), date);
}

/** The codes that begin so, where they are few enough to choose from. */
function codesBelow(set: CodeSet, prefix: string, date: IsoDate): readonly number[] {
  const found: number[] = [];
  const end = set.lowerBound(`${prefix}~`);
  for (let index = set.lowerBound(prefix); index < end && found.length <= MOST_CHOICES; index++)
    if (set.statusOn(index, date) === 'billable') found.push(index);
  return found.length <= MOST_CHOICES ? found : [];
}
