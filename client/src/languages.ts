/** The languages that Claimlint reads, as `package.json` contributes them. */
export const LANGUAGES = ['claim', 'chart', 'x12'] as const;

/** Documents of these languages wherever they come from: a disk, a virtual workspace, or not saved yet. */
export const SELECTOR: readonly { readonly language: string }[] = LANGUAGES.map((language) => ({ language }));

export const isCodedLanguage = (languageId: string): boolean =>
  (LANGUAGES as readonly string[]).includes(languageId);
