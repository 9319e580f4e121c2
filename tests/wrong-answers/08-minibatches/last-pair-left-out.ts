/**
 * @belief   The last index is length - 1, so the loop ends before it.
 * @origin   Off by one: < and length - 1 are used together.
 * @replaces 1-zip.ts
 * @does     leaves out the last pair.
 * @mend     The last place is length − 1, and it belongs to the list: go on while i < length.
 */
export function unzip<A, B>(pairs: readonly (readonly [A, B])[]): [A[], B[]] {
  const [xs, ys]: [A[], B[]] = [[], []];
  for (let i = 0; i < pairs.length - 1; i++) {
    xs.push(pairs[i]![0]);
    ys.push(pairs[i]![1]);
  }
  return [xs, ys];
}
