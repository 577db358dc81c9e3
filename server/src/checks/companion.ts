/** What a row says of a code that wants another one on the same claim. */

/** Codes that say nothing without another one. */
export interface Companion {
  /** One of these, of which none is of the codes that need it. */
  readonly needs: (key: string) => boolean;
  readonly of: (key: string) => boolean;
  /** Only where one of these is coded too. */
  readonly beside?: (key: string) => boolean;
  /** Without this it is a warning. */
  readonly severity?: 'information';
  readonly why: string;
  readonly section: string;
}
