/**
 * What the NCCI Policy Manual says of services that are part of others, for where the pairs of the quarter are not
 * loaded: panels of tests (chapter 10), the parts of a test (11), diagnostic endoscopy before surgical (1 §C, 4, 6 to 8),
 * and one visit a day (11).
 */
import { codesIn } from './code-ranges.ts';

export interface Included {
  readonly first: (key: string) => boolean;
  readonly second: (key: string) => boolean;
  readonly why: string;
  readonly chapter: string;
}

const included = (first: string, second: string, why: string, chapter: string): Included => ({
  first: codesIn(...first.split(' ')),
  second: codesIn(...second.split(' ')),
  why,
  chapter,
});

const PANEL = 'the panel has it in it';
const PART = 'the whole test has it in it';
const SCOPE = 'a diagnostic endoscopy is part of the surgical one of the same session';
const VISIT = 'one visit of a provider is reported for a day';

export const INCLUDED: readonly Included[] = [
  included(
    '80053',
    '80048 80051 82040 82247 82310 82374 82435 82565 82947 84075 84132 84155 84295 84450 84460 84520',
    PANEL,
    '10',
  ),
  included('80048', '80051 82310 82374 82435 82565 82947 84132 84295 84520', PANEL, '10'),
  included('80061', '82465 83718 84478', PANEL, '10'),
  included('80076', '82040 82247-82248 84075 84155 84450 84460', PANEL, '10'),
  included('85025', '85004 85007 85014 85018 85027 85041 85048-85049', PART, '10'),
  included('85027', '85014 85018 85041 85048-85049', PART, '10'),
  included('81000-81001', '81002-81003 81015', PART, '10'),
  included('93000', '93005 93010', PART, '11'),
  included('93306', '93307-93308 93320-93321 93325', PART, '11'),
  included('43236-43259', '43235', SCOPE, '6'),
  included('44389-44408', '44388', SCOPE, '6'),
  included('45331-45350', '45330', SCOPE, '6'),
  included('45379-45398', '45378', SCOPE, '6'),
  included('31237-31298', '31231', SCOPE, '5'),
  included('52001-52356', '52000', SCOPE, '7'),
  included('58558-58565', '58555', SCOPE, '7'),
  included('44970 47562-47564 49321-49327 58541-58554 58570-58573 58660-58674', '49320', SCOPE, '6 and 7'),
  included('29806-29828', '29805', SCOPE, '4'),
  included('29871-29889', '29870', SCOPE, '4'),
  included('G0438 G0402', 'G0439', VISIT, '11'),
  included('G0402', 'G0438', VISIT, '11'),
  included('99203-99205', '99202 99211-99215', VISIT, '11'),
  included('99215', '99202 99211-99214', VISIT, '11'),
  included('99214', '99202 99211-99213', VISIT, '11'),
  included('99213', '99202 99211-99212', VISIT, '11'),
];

/** Minor procedures, of 0 or 10 days (chapter 1 §D), which have the decision to do them in them. */
export const isMinorProcedure = codesIn(
  '10004-10012',
  '10060-10180',
  '11000-11047',
  '11055-11057',
  '11102-11107',
  '11200-11201',
  '11300-11313',
  '11400-11446',
  '11600-11646',
  '11719-11765',
  '11900-11901',
  '12001-12057',
  '16020-16030',
  '17000-17004',
  '17106-17286',
  '20526-20553',
  '20600-20611',
  '30300',
  '30901-30905',
  '46600',
  '54050-54065',
  '56405-56420',
  '57452-57461',
  '58100',
  '58300-58301',
  '62320-62323',
  '64400-64455',
  '64479-64495',
  '65205-65222',
  '69200-69210',
);
