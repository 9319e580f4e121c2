/**
 * @belief   There is always a first pair, and it says how many lists to make.
 * @origin   Whoever unzips something has zipped something before.
 * @replaces 1-zip.ts
 * @does     throws when there are no pairs.
 * @mend     No pairs give two empty lists: don't look into a pair before you know that there is one.
 */
export function unzip<A, B>(pairs: readonly (readonly [A, B])[]): [A[], B[]] {
  return pairs[0]!.map((_, i) => pairs.map((pair) => pair[i])) as unknown as [A[], B[]];
}
