/** Tables of rules about codes: most codes are in none of a table's rules, and a batch of claims has few codes many times. */
import { remembered } from '../model/remembered.ts';

/** The rules of a table that speak of a code, in the order of the table; looked for once a code. */
export const rulesOfCode = <Rule>(
  rules: readonly Rule[],
  speaksOf: (rule: Rule) => (key: string) => boolean,
): ((key: string) => readonly Rule[]) =>
  remembered((key: string) => rules.filter((rule) => speaksOf(rule)(key)));

/**
 * The rules of a table that speak of one of several codes, in the order of the table; looked for once a code.
 * @param speaksOf the codes (upper case, without a dot) that a rule speaks of.
 */
export function rulesAbout<Rule>(
  rules: readonly Rule[],
  speaksOf: (rule: Rule) => (key: string) => boolean,
): (codes: readonly { readonly key: string }[]) => readonly Rule[] {
  const aboutCode = rulesOfCode(rules, speaksOf);
  const places = new Map(rules.map((rule, place) => [rule, place]));
  const byPlace = (one: Rule, other: Rule) => (places.get(one) ?? 0) - (places.get(other) ?? 0);
  return (codes) => {
    let found: readonly Rule[] = [];
    for (const { key } of codes) {
      const own = aboutCode(key);
      if (own.length === 0) continue;
      const known = found;
      const others = known.length === 0 ? own : own.filter((rule) => !known.includes(rule));
      if (known.length === 0) found = own;
      else if (others.length > 0) found = [...known, ...others].sort(byPlace);
    }
    return found;
  };
}
