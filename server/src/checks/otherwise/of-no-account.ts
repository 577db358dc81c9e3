/** What was seen by the way and was of no account (Guidelines III.B and IV.J). */
import { type Otherwise, of } from './otherwise.ts';

const BY_THE_WAY =
  '(?:incidental(?:ly|oma)?|by chance|in passing|(?:also )?(?:noted|seen|shows|showed) on (?:the |her |his )?(?:\\w+ )?(?:ct|mri|imaging|film|x-?ray|scan|ultrasound|echo\\w*))';
const NOTHING =
  '(?:(?:needs?|need(?:ed|ing)|requir\\w+|with|had|has|having|there (?:is|was)) no|no|without(?: any)?|not (?:need|requir)\\w*(?: any)?)';
const DONE =
  '(?:work-?up|evaluation|treatment|therapy|intervention|follow-?up|further|action|clinical significance|significance|consequence|bearing|importance)';
const NO_ACCOUNT = `(?:${NOTHING} (?:\\w+ )?${DONE}|not (?:evaluated|treated|addressed|worked up|followed|investigated|pursued|(?:clinically )?significant)|of no (?:clinical )?(?:significance|consequence|importance|account|concern)|clinically insignificant|nothing (?:was |is |to be )?done|did not (?:change|affect|alter|influence) (?:her |his |the )?(?:care|management|stay|treatment)|not (?:an issue|a problem))`;

const SEEN = new RegExp(
  `\\b${BY_THE_WAY}\\b[^.;\\n]*\\b${NO_ACCOUNT}\\b|\\b${NO_ACCOUNT}\\b[^.;\\n]*\\b${BY_THE_WAY}\\b`,
  'gi',
);

export const OF_NO_ACCOUNT: readonly Otherwise[] = [
  {
    codes: of('A00-N99', 'Q00-QA1'),
    says: SEEN,
    status: 'any',
    listed: 'behind',
    near: true,
    why: 'what is neither evaluated nor treated, and does not lengthen the stay or ask for more care, is not reported',
    section: 'III and IV.J',
    severity: 'information',
  },
];
