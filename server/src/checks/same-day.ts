/** Services of one provider on one day: what edits between codes are about. */
import type { IsoDate } from '../model/dates.ts';
import type { Claim, ServiceLine } from '../model/document.ts';
import { field } from '../model/fields.ts';
import type { JudgedService } from './check.ts';

/** Who rendered a line: its own number, else the claim's, else that of who bills. */
export const providerOf = (claim: Claim, line: ServiceLine): string =>
  line.renderingNpi?.value ?? claimProvider(claim);

const claimProvider = (claim: Claim): string =>
  field(claim, 'rendering npi')?.written ?? field(claim, 'billing npi')?.written ?? '';

/** What has a code that is right, or of a set that is not loaded: of any other code its own check has spoken. */
export const isUsable = ({ verdict: { kind } }: JudgedService): boolean =>
  kind === 'valid' || kind === 'no-data';

/** Whether a line is not for payment: never covered (GY), or billed in expectation of a denial (GZ). */
const isNotForPayment = ({ line }: JudgedService): boolean =>
  line.modifiers.some(({ key }) => key === 'GY' || key === 'GZ');

/** The services that edits look at, by day and provider, in the order of the claim. */
export function servicesByDay(
  claim: Claim,
  services: readonly JudgedService[],
): readonly (readonly JudgedService[])[] {
  const ofClaim = claimProvider(claim);
  const groups: { readonly date: IsoDate; readonly provider: string; readonly services: JudgedService[] }[] =
    [];
  for (const service of services) {
    if (!isUsable(service) || isNotForPayment(service)) continue;
    const { date, line } = service;
    const provider = line.renderingNpi?.value ?? ofClaim;
    const group = groups.find((each) => each.date === date && each.provider === provider);
    if (group) group.services.push(service);
    else groups.push({ date, provider, services: [service] });
  }
  return groups.map((group) => group.services);
}
