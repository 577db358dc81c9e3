/** What is found out once for each thing that is asked about. An answer of `undefined` is found out anew each time. */

/** Answers by their keys, for as long as the function that this returns is kept. */
export function remembered<K, T>(find: (key: K) => T): (key: K) => T {
  return answeredFrom(new Map<K, T>(), find);
}

/** Answers about objects, each for as long as its object is kept. */
export function rememberedOf<K extends object, T>(find: (of: K) => T): (of: K) => T {
  return answeredFrom(new WeakMap<K, T>(), find);
}

interface Answers<K, T> {
  get(key: K): T | undefined;
  set(key: K, answer: T): unknown;
}

function answeredFrom<K, T>(answers: Answers<K, T>, find: (key: K) => T): (key: K) => T {
  return (key) => {
    const known = answers.get(key);
    if (known !== undefined) return known;
    const found = find(key);
    answers.set(key, found);
    return found;
  };
}
