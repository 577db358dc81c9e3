/** What the rows of several things that exclude each other are made of. */

/** One of several: how titles call it, how notes do, and of that what tells it beside the code of another, where not all does. */
type One = readonly [titled: string, said: string, told?: string];

export interface Several {
  /** The codes that are for one of them. */
  readonly of: readonly string[];
  readonly each: readonly One[];
  /** What they are, as the message has it. */
  readonly what: string;
  /** How titles leave it open, or call the rest. */
  readonly open?: RegExp;
  /** Whether a note that has none of the words of the coded one does not tell it. */
  readonly named?: true;
  /** Whether the words of the coded one count however a note says them: of the past, of the family, or as expected. */
  readonly anyhow?: true;
  /** Whether what was done in the past tells it too, as of what a patient lives with. */
  readonly past?: true;
  /** The section of the Guidelines, where it is another than I.B.2. */
  readonly section?: string;
  /** Whether it is judged only where one code of them is listed. */
  readonly alone?: true;
}
