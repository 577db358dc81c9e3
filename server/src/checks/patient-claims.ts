/** The claims of one patient in a document: an 837 has many, and a rule may look beyond its own claim. */
import type { IsoDate } from '../model/dates.ts';
import type { Claim, CodeAt, CodingDocument } from '../model/document.ts';
import { field } from '../model/fields.ts';
import type { ClaimContext } from './check.ts';

const byDocument = new WeakMap<CodingDocument, ReadonlyMap<string, readonly Claim[]>>();

/** A patient is known by the member's number and the birth date; without a number a claim stands alone. */
function patientOf(claim: Claim): string | undefined {
  const member = field(claim, 'member id')?.written.replace(/[\s-]/g, '').toUpperCase();
  return member ? `${member} ${field(claim, 'birth date')?.written ?? ''}` : undefined;
}

/** Every claim of the same patient in the document, this one among them, in the order of the text. */
export function claimsOfPatient(document: CodingDocument, claim: Claim): readonly Claim[] {
  if (document.claims.length < 2) return document.claims;
  const patient = patientOf(claim);
  return (patient !== undefined ? claimsByPatient(document).get(patient) : undefined) ?? [claim];
}

function claimsByPatient(document: CodingDocument): ReadonlyMap<string, readonly Claim[]> {
  const known = byDocument.get(document);
  if (known) return known;
  const patients = new Map<string, Claim[]>();
  for (const claim of document.claims) {
    const patient = patientOf(claim);
    if (patient === undefined) continue;
    const claims = patients.get(patient);
    if (claims) claims.push(claim);
    else patients.set(patient, [claim]);
  }
  byDocument.set(document, patients);
  return patients;
}

/** The codes of the patient's services on a date, on any claim of the document. */
export function* servicesOfPatient(
  { document, claim, services }: ClaimContext,
  date: IsoDate,
): Generator<CodeAt> {
  for (const { procedure, date: day } of services) if (day === date) yield procedure;
  for (const other of claimsOfPatient(document, claim)) {
    if (other === claim) continue;
    for (const { procedure, dates } of other.lines)
      if (procedure && dates?.value && dates.value.from <= date && date <= dates.value.through)
        yield procedure;
  }
}
