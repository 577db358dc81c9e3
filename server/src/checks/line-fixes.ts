/** Fixes that change which services a claim bills: each is the coder's choice, none safe. */
import type { Change } from '../model/change.ts';
import type { Claim, ServiceLine } from '../model/document.ts';
import { field } from '../model/fields.ts';
import { dollars } from '../model/money.ts';

/** A line goes, and its charge from the total too, so that the claim stays in balance. */
export function lineRemoval(claim: Claim, line: ServiceLine): Change[] {
  const remove: Change = { kind: 'removeLine', at: line.span };
  const total = field(claim, 'charge');
  const charge = line.charge?.value ?? 0;
  if (total?.value.kind !== 'money' || total.value.cents === null || charge === 0) return [remove];
  return [remove, { kind: 'replaceValue', at: total.span, text: dollars(total.value.cents - charge) }];
}
