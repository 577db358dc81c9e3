/** How findings reach the client: asked for, or published; never both. */
export interface Delivery {
  /** A document was opened, or the pause after its last change is over. */
  readonly checked: (uri: string) => void;
  /** The word last typed is finished: what was withheld of it may be shown. */
  readonly settled: (uri: string) => void;
  readonly closed: (uri: string) => void;
  /** What was shown of every document no longer holds. */
  readonly outdated: () => void;
}
