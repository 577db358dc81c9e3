/** Words of a note on influenza and its virus that want another code (Guidelines I.C.10.c). */
import { isListedAmong, type Otherwise, of } from './otherwise.ts';

/** The type of an influenza, which is told where its virus was found. */
const INFLUENZA_TYPE =
  /\b(?:influenza|flu)(?: virus)?,? (?:type )?[ab]\b(?! (?:and b )?(?:vaccine|shot|neg\w*|test(?:ed|ing)? neg\w*))|\b(?:influenza|flu) (?:rapid |nasal )?(?:swab|test|pcr|antigen|naat|screen)s?(?: (?:is|was|came back))?[: ]+(?:\(?\+\)? ?|positive for |pos(?:itive)?,? (?:for )?)?(?:type )?[ab]\b(?:(?= ?(?:\(?\+|pos\w*|detected))|(?<=\b(?:\+\)?|pos|positive|for) ?(?:type )?[ab]))/gi;

/** Codes of J09 by the 4th character of J10 and J11: with pneumonia, other respiratory, gastrointestinal, other manifestations. */
const NOVEL: Readonly<Record<string, string>> = { 0: 'J09X1', 1: 'J09X2', 2: 'J09X3', 8: 'J09X9' };

export const INFLUENZA: readonly Otherwise[] = [
  {
    codes: of('J10-J11'),
    says: /\b(?:avian|bird|swine[- ]variant|variant|novel)(?:[- ]origin)? (?:influenza|flu)\b|\b(?:influenza )?(?:type )?a? ?[(/ ]?h(?:5n\d|7n\d|9n2|\dn\dv)\b/gi,
    orSaid:
      /\b(?:no|not|neg\w*|suspected|probable|possible|likely|presumed|rule out|r\/o|vs|pending|exposure to|contact with)\b[^.;\n]{0,40}\b(?:avian|bird|h[579]n\d|variant|novel)\b|\b(?:avian|bird|h[579]n\d|variant|novel)\b[^.;\n]{0,30}\b(?:negative|neg|not detected|pending|ruled out|suspected|excluded|outbreak|vaccin\w+|contact|exposure|exposed)\b/gi,
    besides: isListedAmong('J09'),
    why: 'avian influenza and another novel influenza A virus that are confirmed have a code of J09',
    section: 'I.C.10.c',
    instead: ({ key }) => NOVEL[key.slice(3, 4)] ?? '',
  },
  {
    codes: of('J11'),
    says: INFLUENZA_TYPE,
    orSaid:
      /\b(?:no|not|neg\w*|suspected|probable|possible|likely|presumed|rule out|r\/o|vs|pending|like)\b[^.;\n]{0,30}\b(?:influenza|flu)\b|\b(?:influenza|flu)\b[^.;\n]{0,30}\b(?:negative|neg|not detected|pending|ruled out|suspected|exposure)\b/gi,
    besides: isListedAmong('J09-J10'),
    why: 'an influenza of an identified virus is J10',
    section: 'I.C.10.c',
    instead: ({ key }) => `J10${key.slice(3)}`,
  },
];
