/**
 * @belief   An object of the pairs has all first items as names and all second ones as values.
 * @origin   Object.fromEntries takes pairs.
 * @replaces 1-zip.ts
 * @does     puts the pairs into an object: first items become texts, and of equal ones one is left.
 * @mend     The names of an object are texts, and each is there once. Collect the items in two lists.
 */
export function unzip<A, B>(pairs: readonly (readonly [A, B])[]): [A[], B[]] {
  const all = Object.fromEntries(pairs as readonly (readonly [string, B])[]);
  return [Object.keys(all) as A[], Object.values(all)];
}
