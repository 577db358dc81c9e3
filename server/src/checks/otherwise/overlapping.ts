/** Primaries of several sites, next to each other or apart (Guidelines I.C.2). */
import { codesIn } from '../code-ranges.ts';
import { type Otherwise, of, titled } from './otherwise.ts';

/** Categories of a primary whose subcategory or code .8 is for a lesion that overlaps several of its sites. */
const OVERLAPPED = codesIn(
  'C00-C06',
  'C08-C11',
  'C13-C18',
  'C21',
  'C23-C25',
  'C31-C32',
  'C34',
  'C40-C41',
  'C44',
  'C47-C54',
  'C56-C57',
  'C60',
  'C63',
  'C67-C72',
  'C76',
);

const TUMOR =
  '(?:cancers?|(?:adeno)?carcinomas?|tumou?rs?|mass|neoplasms?|melanomas?|\\w*sarcomas?|lesion|malignan\\w+)';

/** One lesion that grows from one part of an organ over to the next. */
const NEXT = '(?:(?:both|the|its|of|at|between) )*(?:[\\w-]+ ){1,4}and (?:the )?[\\w-]+';
const ACROSS = `(?:across|over|at|on|spans?|spanning|span(?:s|ned)?|cross(?:es|ed|ing)?|bridg(?:es?|ed|ing)) the (?:border|boundary|junction|line|midline|transition)(?:s)? (?:of|between|from)|(?:grow(?:s|n|ing)|lies|lying|sits|sitting|spread(?:s|ing)?|extend(?:s|ed|ing)?|situated|located) (?:across|astride) ${NEXT}|across ${NEXT}|(?:spans?|spanning|spanned|bridg(?:es?|ing)|cross(?:es|ing) from|occup(?:ies|ying) both|involv(?:es|ing) both|takes up both) ${NEXT}`;

/** What a note calls a lesion that overlaps sites next to each other. */
export const OVERLAPS = new RegExp(
  `\\b(?:overlap\\w*|straddl\\w+|contiguous|${ACROSS})\\b|\\bextend\\w+ (?:from\\b[^.;\\n]{0,40}\\b)?(?:in)?to\\b`,
  'gi',
);

export const OVERLAPPING: readonly Otherwise[] = [
  {
    codes: titled(/\boverlapping\b/i, 'C00-D49'),
    says: /\bnon-?contiguous\b|\b(?:do(?:es)?|did) not (?:touch|meet|connect|join|overlap|abut|run together|communicate)\b|\bnot (?:touching|contiguous|connected|overlapping|adjacent|continuous|joined)\b|\b(?:two|three|2|3|several|multiple) (?:entirely |clearly |completely )?(?:separate|distinct|discrete|independent|different|synchronous) (?:[\w-]+ ){0,2}(?:primar\w+|tumou?rs?|cancers?|carcinomas?|lesions?|mass(?:es)?|foci|melanomas?)\b|\b(?:normal|healthy|uninvolved|clear|unaffected) (?:\w+ )?(?:tissue|breast|skin|mucosa|lung|bowel|bladder|wall|parenchyma)? ?(?:lies |is |in )?between\b|\b(?:(?:cm|centimet\w+|mm|well|far|widely|quite) apart|apart from each other)\b|\b(?:and|plus|with),? (?:[\w-]+,? ){0,3}?(?:an? |the )?(?:separate|second|another|discrete|distinct|independent|unconnected)(?: [\w-]+){0,2} (?:focus|primary|tumou?r|cancer|carcinoma|lesion|mass|nodule|melanoma|one|\w+oma)\b|\b(?:two|three|2|3|dual|synchronous|multifocal) (?:[\w-]+ )?(?:primar\w+|foci|cancers)\b|\b(?:separate|second|discrete) (?:[\w-]+ ){0,2}(?:primary|tumou?r|cancer|carcinoma|focus|nodule|\w+oma) (?:in|of|at)\b/gi,
    status: 'any',
    unless: /(?<!\bnon-?)\bcontiguous\b|\boverlapping\b|\bstraddl\w+|\bspans\b|\bextend\w+ (?:in)?to\b/gi,
    why: 'several neoplasms of one organ that are not next to each other have a code for each site, and that of an overlapping one is for none of them',
    section: 'I.C.2',
  },
  {
    codes: of('C50'),
    says: new RegExp(
      `\\b(?:overlapp\\w+|overlaps|straddl\\w+|${ACROSS}|contiguous)\\b[^.;\\n]{0,60}\\bquadrants?\\b|\\bquadrants?\\b[^.;\\n]{0,40}\\b(?:overlapp\\w+|overlaps)\\b`,
      'gi',
    ),
    besides: (other, { diagnosis }) =>
      other.key.startsWith('C508') ||
      (other.key.startsWith('C50') && other.diagnosis.span.start < diagnosis.span.start),
    unless:
      /\bnon-?contiguous\b|\b(?:two|separate|distinct|multiple) (?:\w+ ){0,2}(?:primar\w+|tumou?rs|cancers|carcinomas|lesions|masses|foci)\b|\b(?:not|without|no) overlap\w*/gi,
    why: 'a primary that overlaps sites next to each other is one lesion with the code .8 of its category',
    section: 'I.C.2',
    instead: ({ key }) => `C508${key.slice(4)}`,
  },
  {
    codes: ({ key }) => OVERLAPPED(key),
    says: new RegExp(
      `\\b${TUMOR}\\b[^.;\\n]{0,60}\\b(?:overlapp\\w+|overlaps|straddl\\w+|${ACROSS}|(?:one|single) contiguous|contiguous(?:ly)? (?:\\w+ ){0,3}(?:of|sites?|in|involv\\w+))\\b|\\b(?:overlapping|straddling|${ACROSS})\\b[^.;\\n]{0,40}\\b${TUMOR}\\b`,
      'gi',
    ),
    near: true,
    // One of several is told; the code of the overlapping lesion says it, be it this one.
    besides: (other, { key, diagnosis }) =>
      other.key.startsWith(key.slice(0, 3)) &&
      (other.key[3] === '8' || other.diagnosis.span.start < diagnosis.span.start),
    unless:
      /\bnon-?contiguous\b|\b(?:two|separate|distinct|multiple) (?:\w+ ){0,2}(?:primar\w+|tumou?rs)\b/gi,
    why: 'a primary that overlaps sites next to each other is one lesion with the code .8 of its category',
    section: 'I.C.2',
    instead: ({ key }) =>
      key.startsWith('C50')
        ? `C508${key.slice(4)}`
        : key.startsWith('C34')
          ? `C348${key[4]}`
          : `${key.slice(0, 3)}8`,
  },
];
