/** What the rows of conditions with and without something share. */

/** Behind these a word is denied, feared, or of another time. */
export const NO =
  '(?<!\\b(?:no|not|without|denies|never|nor|or|non|free of|negative for|ruled out|history of|h\\/o|prior|previous|past|if|for|risk of|watch for)[ -](?:[\\w-]+ ){0,2})';

export const WITH_ROW = { section: 'I.B.9', severity: 'information' } as const;
export const BOTH = 'one code is for the condition with what the note names with it';
