/** Words for what is done at an encounter, with the codes of encounters for it or of what it is done for. */
import { codesIn } from './code-ranges.ts';

export interface ServiceReason {
  readonly words: RegExp;
  readonly codes: (key: string) => boolean;
}

const row = (words: RegExp, ...codes: readonly string[]): ServiceReason => ({
  words,
  codes: codesIn(...codes),
});

const stoma = (name: string, ...codes: readonly string[]) =>
  row(new RegExp(`\\b(?:${name})\\b`, 'i'), ...codes);

/** Encounters for care (chapter 21): the words of a reason, and the codes that say it. */
export const SERVICE_REASONS: readonly ServiceReason[] = [
  stoma('colostomy', 'Z43.3'),
  stoma('ileostomy', 'Z43.2'),
  stoma('gastrostomy|g-tube|peg(?: tube)?|feeding tube', 'Z43.1'),
  stoma('tracheostomy|trach', 'Z43.0'),
  stoma('cystostomy|suprapubic (?:catheter|tube)', 'Z43.5'),
  stoma('nephrostomy|urostomy|ureterostomy', 'Z43.6'),
  stoma('stoma', 'Z43'),
  row(
    /\bpacemaker (?:check|interrogat\w+|battery|generator|reprogram\w*|adjust\w*)|\b(?:check|interrogation|reprogramming|adjustment) of (?:the |her |his )?(?:\w+ )?pacemaker/i,
    'Z45.01-',
  ),
  row(/\b(?:icd|defibrillator) (?:check|interrogat\w+|battery|generator|reprogram\w*)/i, 'Z45.02'),
  row(
    /\b(?:port|picc|central line|vascular access(?: device)?) (?:flush\w*|care|check|removal)|\bflush\w* of (?:the |her |his )?(?:port|picc)/i,
    'Z45.2',
  ),
  row(/\binfusion pump\b/i, 'Z45.1'),
  row(/\b(?:cochlear|hearing) (?:implant|device)s?\b/i, 'Z45.3-'),
  row(/\bhearing aids?\b/i, 'Z46.1'),
  row(/\b(?:glasses|spectacles|contact lens(?:es)?)\b/i, 'Z46.0'),
  row(/\b(?:foley|urinary|indwelling|bladder) catheter\b|\bcatheter (?:change|exchange|removal)\b/i, 'Z46.6'),
  row(/\binsulin pump\b/i, 'Z46.81', 'Z96.41'),
  row(/\b(?:refills?|repeat prescriptions?|prescription (?:renewal|refill)s?)\b/i, 'Z76.0'),
  row(/\borthodontic\b|\bbraces\b/i, 'Z46.4'),
  row(/\b(?:artificial|prosthetic) (?:leg|arm|eye|limb)\b|\bprosthesis\b/i, 'Z44'),
  row(
    /\b(?:removal|removed?) (?:of )?(?:the |her |his )?(?:\w+ )?(?:hardware|plate|screws?|pins?|nail|wires?|fixation)\b|\b(?:hardware|plate|screw|pin|rod|nail) removal\b/i,
    'Z47.2',
  ),
  row(/\baftercare\b/i, 'Z47', 'Z48'),
  row(/\b(?:suture|staple|stitch)(?:es|s)?\b/i, 'Z48.02'),
  row(/\b(?:dressing|wound care|bandage|packing)\b/i, 'Z48.0-'),
  row(/\bdialysis\b/i, 'Z49', 'N18.6'),
  row(/\bchemo\w*|\bcycle \d/i, 'Z51.11'),
  row(/\bimmunotherap\w+|\bpembrolizumab|\bnivolumab|\bcheckpoint/i, 'Z51.12'),
  row(/\bradiation|\bradiotherap\w+|\bbrachytherapy/i, 'Z51.0'),
  row(/\bpalliative|\bcomfort care|\bhospice/i, 'Z51.5'),
  row(/\b(?:allergy (?:shots?|injections?)|desensiti[sz]ation)\b/i, 'Z51.6'),
  row(
    /\b(?:drug|level|levels|inr|warfarin|lithium|therapeutic) (?:\w+ )?(?:monitoring|checks?|levels?)\b|\binr\b|\bmonitoring\b/i,
    'Z51.81',
  ),
  row(/\b(?:vaccin\w+|immuni[sz]ation\w*|shots?|booster)\b/i, 'Z23'),
  row(/\b(?:birth control|contracepti\w+|iud|nexplanon|depo-?provera|vasectomy|tubal ligation)\b/i, 'Z30'),
  row(/\b(?:fertility|infertility|conceive)\b/i, 'Z31', 'N97', 'N46'),
  row(/\b(?:surveillance|follow-?up)\b/i, 'Z08', 'Z09'),
  row(/\bscreen\w*|\bcheck-?up\b|\bmammogra\w+|\bcolonoscopy\b|\bpap\b/i, 'Z11-Z13'),
  row(/\bcircumcision\b/i, 'Z41.2'),
  row(/\bcosmetic\b/i, 'Z41.1', 'Z42'),
  row(/\bcounsel\w+|\badvice\b|\btravel\b/i, 'Z70', 'Z71', 'Z31.5'),
  row(/\b(?:clearance|pre-?op\w*|before (?:the |her |his )?surgery)\b/i, 'Z01.81-'),
  row(/\brehab\w*|\b(?:physical|occupational|speech) therapy\b/i, 'Z47.1', 'Z47.8-', 'I69'),
  row(
    /\b(?:(?:iv |intravenous )?iron (?:infusion|sucrose|dextran|isomaltoside)|venofer|injectafer|feraheme|monoferric|infed|ferumoxytol|ferric (?:carboxymaltose|gluconate))\b/i,
    'D50',
    'D63',
  ),
  row(/\btransfus\w+/i, 'D46', 'D50-D64', 'D69'),
  row(
    /\b(?:ivf|(?:iv |intravenous )?fluids|rehydrat\w+|hydration|volume (?:repletion|replacement))\b/i,
    'E86',
  ),
  row(/\bparacentesis\b/i, 'R18', 'K70.31', 'K71.51'),
  row(/\bthoracentesis\b/i, 'J90', 'J91'),
  row(/\bcardioversion\b/i, 'I48', 'I47'),
  row(/\bphlebotomy\b/i, 'E83.11-', 'D45', 'D75'),
  row(/\bdetox\w*\b/i, 'F10-F19'),
  row(/\bsugars?\b|\ba1c\b|\binsulin\b|\bmetformin\b|\bglucose\b/i, 'E08-E13', 'R73'),
  row(/\b(?:blood )?pressures?\b|\bbp\b|\blisinopril\b|\bamlodipine\b|\blosartan\b/i, 'I10-I16', 'R03.0'),
  row(/\bcholesterol\b|\blipids?\b|\b\w+statin\b/i, 'E78'),
  row(/\bthyroid\b|\blevothyroxine\b/i, 'E00-E07'),
  row(/\bheartburn\b|\breflux\b|\bomeprazole\b|\bpantoprazole\b/i, 'K21'),
  row(/\binhalers?\b|\balbuterol\b|\bbreathing\b/i, 'J44-J45'),
  row(/\bmood\b|\bnerves\b|\bworry\b|\bsertraline\b|\bescitalopram\b|\bfluoxetine\b/i, 'F30-F43'),
  row(/\bweight\b/i, 'E66', 'R63.4-R63.5'),
  row(/\bsleep\w*\b|\bcpap\b/i, 'G47', 'F51'),
  row(/\bsmok\w+\b|\btobacco\b|\bcigarettes\b/i, 'F17', 'Z72.0'),
  row(/\bprostate\b|\btamsulosin\b/i, 'N40-N42'),
  row(/\bkidneys?\b|\bcreatinine\b/i, 'N17-N19'),
  row(/\b(?:warfarin|apixaban|heart rhythm|irregular heart)\b/i, 'I48'),
  row(/\bhay fever\b|\ballerg\w+\b/i, 'J30'),
];

const AFTERCARE = codesIn('Z43-Z49', 'Z51.81', 'Z51.5', 'Z51.6', 'Z23', 'Z30', 'Z08', 'Z09', 'Z71');
/** Whether a code is of an encounter for care that is often the reason for a visit, and may be first. */
export const isOfCare = AFTERCARE;

/** Whether the words of a reason are those of an encounter that the code is for. */
export const isServiceNamed = (key: string, words: string): boolean =>
  SERVICE_REASONS.some((one) => one.codes(key) && one.words.test(words));
