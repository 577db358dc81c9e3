/** Small pieces of Markdown, with every word of a document or a title shown as it is. */

/** Text that Markdown shows unchanged. */
export const plain = (text: string): string =>
  text.replace(/[\r\n]+/g, ' ').replace(/([\\`*_<>~|]|^[#+-](?=\s)|\]\()/g, '\\$1');

export const bold = (text: string): string => `**${plain(text)}**`;

/** `**E11.22** Type 2 diabetes mellitus …`; the code alone where no title is known. */
export const titled = (code: string, title: string): string =>
  title === '' ? bold(code) : `${bold(code)} ${plain(title)}`;

/** A list of at most `most` items, which says how many more there are. */
export function bullets(items: readonly string[], most: number): string {
  const shown = items.slice(0, most).map((item) => `- ${item}`);
  if (items.length > most) shown.push(`- +${items.length - most} more`);
  return shown.join('\n');
}
