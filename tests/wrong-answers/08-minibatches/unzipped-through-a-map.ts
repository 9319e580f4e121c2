/**
 * @belief   A Map of the pairs has all first items as keys and all second ones as values.
 * @origin   It does where no first item comes twice.
 * @replaces 1-zip.ts
 * @does     puts the pairs into a Map: of pairs with equal first items, one is left.
 * @mend     A Map keeps one value for each key. Collect the items in two lists.
 */
export function unzip<A, B>(pairs: readonly (readonly [A, B])[]): [A[], B[]] {
  const map = new Map(pairs);
  return [[...map.keys()], [...map.values()]];
}
