/** How words sound, so that one that is written by ear is found. */

/**
 * How a word of medicine sounds: silent letters dropped, letters that sound alike made one, all vowels `a`. One pass
 * over the letters, since the whole vocabulary is gone through.
 */
export function soundOf(word: string): string {
  const start = SILENT_START.test(word) ? 1 : 0;
  let sound = '';
  let last = '';
  for (let at = start; at < word.length; at++) {
    const heard = heardAt(word, at, at === start);
    for (const letter of heard) {
      if (letter === last) continue;
      sound += letter;
      last = letter;
    }
  }
  return sound.replace('tm', 'm');
}

const SILENT_START = /^(?:ps|pt|pn|gn|kn|mn|wr)/;
const VOWELS = 'aeiouyw';
const SOFTENING = 'iey';

/** What is heard of the letter at a place, with what stands around it. */
function heardAt(word: string, at: number, first: boolean): string {
  const letter = word.charAt(at);
  const next = word.charAt(at + 1);
  const before = word.charAt(at - 1);
  if (VOWELS.includes(letter)) return 'a';
  switch (letter) {
    case 'h':
      return '';
    case 'p':
      return next === 'h' ? 'f' : 'p';
    case 'g':
      return next === 'h' ? '' : 'g';
    case 'q':
      return 'k';
    case 'x':
      return first ? 's' : 'ks';
    case 'z':
      return 's';
    case 't':
      return next === 'z' ? '' : 't';
    case 'c':
      // `sch` and `sk` sound alike, `sc` before a light vowel is an s, `cc` before one is an x.
      if (before === 's' && next !== 'h') return SOFTENING.includes(next) ? '' : 'k';
      return next === 'h' || !SOFTENING.includes(next) || next === '' ? 'k' : 's';
    default:
      return letter;
  }
}
