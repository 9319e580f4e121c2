/**
 * @way      Both lists grow in one walk through the pairs.
 * @replaces 1-zip.ts
 */
export function unzip<A, B>(pairs: readonly (readonly [A, B])[]): [A[], B[]] {
  const lists: [A[], B[]] = [[], []];
  for (let i = 0; i < pairs.length; i++) {
    lists[0][i] = pairs[i]![0];
    lists[1][i] = pairs[i]![1];
  }
  return lists;
}
