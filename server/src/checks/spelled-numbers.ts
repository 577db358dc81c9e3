/** Numbers that notes spell: `thirty-one weeks and four days`. */
const UNITS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const TEENS = [
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
];
const TENS: Readonly<Record<string, number>> = { twenty: 20, thirty: 30, forty: 40 };

/** One of eight to forty-nine. */
export const SPELLED = `(?:(?:${Object.keys(TENS).join('|')})(?:[- ](?:${UNITS.join('|')}))?|eight|nine|${TEENS.join('|')})`;
const FIRST = new RegExp(`\\b${SPELLED}\\b`, 'i');

/** The first spelled number of a text. */
export function spelledIn(text: string): number | undefined {
  const said = FIRST.exec(text)?.[0].toLowerCase();
  if (said === undefined) return undefined;
  const [first = '', second = ''] = said.split(/[- ]/);
  const tens = TENS[first];
  if (tens !== undefined) return tens + UNITS.indexOf(second) + 1;
  return TEENS.includes(first) ? TEENS.indexOf(first) + 10 : UNITS.indexOf(first) + 1;
}
