/** Texts in the encodings that code sets are published in. */

/**
 * UTF-8 or UTF-16 with a byte order mark, UTF-8, else Windows-1252 as older files are.
 * @param name for the error.
 * @throws where the bytes are no text.
 */
export function utf8OrWindows(name: string, bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  if (bytes.subarray(0, 8000).includes(0)) throw new Error(`${name}: this is no text file.`);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
