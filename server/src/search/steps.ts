/** Work in short steps, between which others may be served. */
export type Steps = Generator<undefined, void>;
