/**
 * Words of titles that exclude each other: a condition is acute or chronic, of one degree, single or recurrent. A title
 * that has one of a group is not for a condition that a note calls by another of it.
 */

/** One of the words of a group. */
export interface Alternative {
  /** How titles say it, without the flag g. */
  readonly titled: RegExp;
  /** How a note says it, with the flags g and i. */
  readonly said: RegExp;
  /** What means it too where a title has it, though it excludes nothing: `worsening` of what is acute. */
  readonly meant?: RegExp;
}

export interface Group {
  readonly alternatives: readonly Alternative[];
  /** Whether the other word leads to another place of the book, which no title tells that is the same but for it. */
  readonly isApart?: true;
  /** The section that wants what the note says. */
  readonly section: string;
}

/** A word that notes use as titles do. */
const alternative = (titled: string, said: string = titled, meant?: RegExp): Alternative => ({
  titled: new RegExp(`(?<![\\w-])(?:${titled})\\b`, 'i'),
  said: new RegExp(`(?<![\\w-])(?:${said})\\b`, 'gi'),
  ...(meant ? { meant } : {}),
});

/** How notes say that a condition is acute, or chronic, without the word. */
const MEANS_ACUTE =
  /\b(?:acutely|exacerbat\w*|decompensat\w*|worsen\w*|flares?\w*|sudden\w*|new[- ]onset|attacks?|fresh|since (?:yesterday|this morning|last night)|(?:hours?|days?|yesterday|today) )/i;
const MEANS_CHRONIC =
  /\b(?:chronicity|long-?standing|years|months|persist\w+|on(?: \w+)? home oxygen|baseline|recurrent|known|old|ongoing)\b/i;

/** To the highest level of detail that the record has. */
const DETAIL = 'I.B.2';

const group = (...alternatives: readonly Alternative[]): Group => ({ alternatives, section: DETAIL });

/** Words that stand for themselves in titles and notes. */
const words = (...each: readonly string[]): Group => group(...each.map((word) => alternative(word)));

const ROMAN = ['i', 'ii', 'iii', 'iv', 'v'];

/** What is told by a number behind a word: `class 2`, `grade III`. */
const numbered = (word: string, highest: number): Group =>
  group(
    ...ROMAN.slice(0, highest).map((roman, at) =>
      alternative(`${word} (?:${at + 1}|${roman})`, `${word}[ -](?:${at + 1}|${roman})`),
    ),
  );

/** Behind these an adjective is that of a change, not of a condition: `slightly less severe than last year`. */
const NOT_MORE =
  '(?<!\\b(?:less|more|no|not|if|when|until|become|becomes|becoming|previously|once|formerly) )';

/** What stands between the two words where a condition is both. */
const ON = '(?: on(?: top of)?| and| superimposed (?:on|upon)| over|-on-?| ?[&/+])[ -]?';
const ON_CHRONIC = `${ON}chronic`;

export const GROUPS: readonly Group[] = [
  {
    alternatives: [
      alternative(`acute${ON_CHRONIC}`, `acute${ON_CHRONIC}`, MEANS_ACUTE),
      alternative(
        `acute(?! and subacute)(?!${ON_CHRONIC})`,
        `(?<!non-?|sub-?)acute(?!${ON_CHRONIC})`,
        MEANS_ACUTE,
      ),
      alternative('(?<!acute and )subacute', 'sub-?acute', MEANS_ACUTE),
      alternative(
        `(?<!acute${ON})chronic`,
        `(?<!acute${ON})chronic(?:ally)?|long-?standing(?! persistent)`,
        MEANS_CHRONIC,
      ),
    ],
    section: 'I.B.8 and I.B.2',
  },
  group(
    alternative('single(?: episode)?', 'single[- ]episode|first(?: and only)? episode(?: of)?'),
    // Of what is called neither nothing is told.
    alternative('not specified as recurrent', '(?!)'),
    alternative(
      '(?<!not specified as )recurrent',
      'recurrent|recurring|relaps(?:ed|ing)|(?:second|third|fourth|fifth|[2-9](?:nd|rd|th)) (?:episode|bout|attack|round|recurrence)(?: of)?|(?:first |another )?recurrence of',
      /\b(?:(?:second|third|fourth|\d\w\w) episode|(?:previous|prior|past|earlier|several|multiple) episodes?|relaps\w+|recurr\w+)\b/i,
    ),
  ),
  group(
    alternative('mild', `${NOT_MORE}mild(?!(?: to |-to-|/)moderate)`),
    alternative('moderate', `${NOT_MORE}(?<!mild(?: to |-to-|/))moderate(?!(?: to |-to-|/|ly )severe)`),
    alternative('severe', `${NOT_MORE}(?<!moderate(?: to |-to-|/)|moderately )severe`),
    alternative('profound'),
  ),
  group(
    alternative('first[- ]degree', '(?:first|1st|1°)[- ]?degree|1°'),
    alternative('second[- ]degree', '(?:second|2nd|2°)[- ]?degree'),
    alternative('third[- ]degree', '(?:third|3rd|3°)[- ]?degree'),
    alternative('fourth[- ]degree', '(?:fourth|4th|4°)[- ]?degree'),
  ),
  numbered('stage', 5),
  numbered('grade', 4),
  numbered('class', 3),
  numbered('type', 4),
  group(
    alternative(
      'not intractable',
      'not intractable|non-?intractable|(?:well|easily) controlled|(?<!(?:poorly|badly|barely|never|not|un) ?-?)controlled|not refractory',
    ),
    // The note at G40 and G43: pharmacoresistant, treatment resistant, refractory and poorly controlled are the same.
    alternative(
      '(?<!not )intractable',
      '(?<!not |non-?)intractable|(?:pharmaco|drug|medication|treatment|medically)[- ]?resistant|(?<!not |non-?)refractory|(?:poorly|badly) controlled|uncontrolled',
    ),
  ),
  group(
    alternative(
      'not having achieved remission|without remission',
      'not (?:yet )?(?:in|having achieved|achieved) remission|active disease',
    ),
    alternative(
      'in (?:full |complete )?remission(?! partial)',
      '(?<!not |not yet |partial )in (?:full |complete |sustained |early )*remission',
    ),
    alternative('in partial remission', 'in partial remission|partially remitted'),
    alternative('in relapse', 'in relapse|relapsed|has relapsed'),
  ),
  group(
    alternative('(?<!non|un|un-|non-)displaced', '(?<!non-?|un-?|not |minimally )displaced'),
    alternative('nondisplaced', '(?:non|un)-?displaced|not displaced|without displacement'),
  ),
  group(
    alternative('systolic'),
    alternative('diastolic'),
    alternative(
      'combined systolic (?:\\(congestive\\) )?and diastolic',
      'combined (?:systolic|diastolic)|systolic and diastolic',
    ),
  ),
  group(
    alternative('paroxysmal'),
    alternative('persistent', '(?<!long-?standing )persistent'),
    alternative('long-?standing persistent'),
    alternative('permanent'),
  ),
  group(alternative('intermittent'), alternative('persistent')),
  group(
    alternative('(?<!un|non)ruptured'),
    alternative('(?:un|non)ruptured', '(?:un|non-?)ruptured|not ruptured'),
  ),
  group(alternative('complete'), alternative('incomplete|partial')),
  group(alternative('generalized'), alternative('localized')),
  words('anterior', 'posterior'),
  words('proximal', 'distal'),
  words('superficial', 'deep'),
  words('internal', 'external'),
  words('simple', 'complex'),
  words('upper', 'lower'),
  { ...words('viral', 'bacterial'), isApart: true },
  { ...words('primary', 'secondary'), isApart: true },
  {
    ...group(
      alternative('(?<!non|non-)traumatic', '(?<!non-?|a|a-|post-?)traumatic'),
      alternative('nontraumatic|spontaneous', '(?:non-?|a-?)traumatic|spontaneous'),
    ),
    isApart: true,
  },
  { ...words('congenital', 'acquired'), isApart: true },
  group(
    alternative('proliferative', '(?<!non-?|non )proliferative|pdr'),
    alternative('nonproliferative', 'non-? ?proliferative|npdr'),
  ),
  group(
    alternative('exudative|neovascular|wet'),
    alternative('nonexudative|dry', 'non-?exudative|non-?neovascular|dry'),
  ),
  group(
    alternative('(?<!non)obstructive|with obstruction', '(?<!non-?)obstructive|with obstruction|obstructed'),
    alternative(
      'nonobstructive|without obstruction',
      'non-?obstruct(?:ive|ing|ed)|without (?:\\w+ )?obstruction',
    ),
  ),
  group(alternative('early[- ]onset'), alternative('late[- ]onset')),
  group(alternative('old|healed'), alternative('current|new|fresh', 'current|fresh')),
];

/** Whether words call a condition by what excludes a word of a title, and never by that one. */
export const areContrary = (title: string, words: string): boolean =>
  GROUPS.some(({ alternatives }) => {
    const isSaid = ({ said }: Alternative): boolean => words.search(said) !== -1;
    const own = alternatives.filter(({ titled }) => titled.test(title));
    return own.length > 0 && !own.some(isSaid) && alternatives.some(isSaid);
  });
