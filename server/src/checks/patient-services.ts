/** The services of one patient in a document: an 837 has many claims, and a rule may look beyond its own. */
import { firstIndex } from '../codebook/text-table.ts';
import { addDays, dayNumber, type IsoDate } from '../model/dates.ts';
import type { Claim, CodeAt, CodingDocument, ServiceLine } from '../model/document.ts';
import { field } from '../model/fields.ts';
import { rememberedOf } from '../model/remembered.ts';
import { providerOf } from './same-day.ts';

/** A dated service with its claim. */
export interface PatientService {
  readonly claim: Claim;
  readonly line: ServiceLine;
  readonly code: CodeAt;
  /** Its first day. */
  readonly date: IsoDate;
  readonly provider: string;
}

export interface PatientServices {
  /** In the order of their first days; what stands on many claims alike is one. */
  readonly services: readonly PatientService[];
  /** The keys of the codes by each day on which they were done. */
  readonly codesByDay: ReadonlyMap<IsoDate, ReadonlySet<string>>;
}

/** Lines of more days are for supplies and rent, which no rule of a day asks for. */
const MOST_DAYS = 31;

/** Everything done for the patient of a claim, as far as the document tells. */
export const servicesOfPatient = (document: CodingDocument, claim: Claim): PatientServices =>
  collected(claimsOfPatient(document, claim));

/** The services of some days, from the first up to but without `end`. */
export function servicesBetween(
  { services }: PatientServices,
  start: IsoDate,
  end: IsoDate,
): readonly PatientService[] {
  const firstOn = (day: IsoDate) =>
    firstIndex(0, services.length, (at) => (services[at]?.date ?? day) >= day);
  return services.slice(firstOn(start), firstOn(end));
}

/** A patient is known by the member's number and the birth date; without a number a claim stands alone. */
function patientOf(claim: Claim): string | undefined {
  const member = field(claim, 'member id')?.written.replace(/[\s-]/g, '').toUpperCase();
  return member ? `${member} ${field(claim, 'birth date')?.written ?? ''}` : undefined;
}

function claimsOfPatient(document: CodingDocument, claim: Claim): readonly Claim[] {
  const patient = document.claims.length > 1 ? patientOf(claim) : undefined;
  const claims = patient === undefined ? undefined : claimsByPatient(document).get(patient);
  return claims ?? alone(claim);
}

/** The same list each time, by which the services of its claim are known. */
const alone = rememberedOf((claim: Claim): readonly Claim[] => [claim]);

const claimsByPatient = rememberedOf((document: CodingDocument): ReadonlyMap<string, readonly Claim[]> => {
  const patients = new Map<string, Claim[]>();
  for (const claim of document.claims) {
    const patient = patientOf(claim);
    if (patient === undefined) continue;
    const claims = patients.get(patient);
    if (claims) claims.push(claim);
    else patients.set(patient, [claim]);
  }
  return patients;
});

const collected = rememberedOf((claims: readonly Claim[]): PatientServices => {
  const services = new Map<string, PatientService>();
  const codesByDay = new Map<IsoDate, Set<string>>();
  for (const claim of claims)
    for (const line of claim.lines) {
      const { procedure: code, dates } = line;
      if (!code || !dates?.value) continue;
      const date = dates.value.from;
      const provider = providerOf(claim, line);
      const modifiers = line.modifiers.map(({ key }) => key).join();
      const same = `${date} ${code.key} ${modifiers} ${provider}`;
      if (!services.has(same)) services.set(same, { claim, line, code, date, provider });
      let day = date;
      for (let count = 0; day <= dates.value.through && count < MOST_DAYS; count++) {
        const codes = codesByDay.get(day);
        if (codes) codes.add(code.key);
        else codesByDay.set(day, new Set([code.key]));
        if (day === dates.value.through) break;
        day = addDays(day, 1);
      }
    }
  const inOrder = [...services.values()].sort((a, b) => dayNumber(a.date) - dayNumber(b.date));
  return { services: inOrder, codesByDay };
});
