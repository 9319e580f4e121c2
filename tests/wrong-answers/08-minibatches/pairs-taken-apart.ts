/**
 * @belief   [...pairs] is a copy, so the pairs in it may be taken apart.
 * @origin   The list is new; the pairs in it are still the caller's.
 * @replaces 1-zip.ts
 * @does     takes the items out of the caller's pairs: they are empty afterwards.
 * @mend     Read pair[0] and pair[1], or write ([a, b]) => ...; shift takes out.
 */
export function unzip<A, B>(pairs: readonly (readonly [A, B])[]): [A[], B[]] {
  const copy = [...pairs] as unknown as unknown[][];
  const firsts = copy.map((pair) => pair.shift());
  const seconds = copy.map((pair) => pair.shift());
  return [firsts as A[], seconds as B[]];
}
