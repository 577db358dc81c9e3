/** Services of one provider on one day: what edits between codes are about. */
import type { Claim, ServiceLine } from '../model/document.ts';
import { field } from '../model/fields.ts';
import type { ClaimContext, JudgedService } from './check.ts';

/** Who rendered a line: its own number, else the claim's, else that of who bills. */
export const providerOf = (claim: Claim, line: ServiceLine): string =>
  line.renderingNpi?.value ??
  field(claim, 'rendering npi')?.written ??
  field(claim, 'billing npi')?.written ??
  '';

/** What has a code that is right, or of a set that is not loaded: of any other code its own check has spoken. */
export const isUsable = ({ verdict: { kind } }: JudgedService): boolean =>
  kind === 'valid' || kind === 'no-data';

/** Whether a line is not for payment: never covered (GY), or billed in expectation of a denial (GZ). */
const isNotForPayment = ({ line }: JudgedService): boolean =>
  line.modifiers.some(({ key }) => key === 'GY' || key === 'GZ');

/** The services that edits look at, by day and provider, in the order of the claim. */
export function servicesByDay({ claim, services }: ClaimContext): readonly (readonly JudgedService[])[] {
  const days = new Map<string, JudgedService[]>();
  for (const service of services) {
    if (!isUsable(service) || isNotForPayment(service)) continue;
    const key = `${service.date} ${providerOf(claim, service.line)}`;
    const known = days.get(key);
    if (known) known.push(service);
    else days.set(key, [service]);
  }
  return [...days.values()];
}
