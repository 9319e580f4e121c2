/**
 * @belief   A zipper's teeth come in turns, so the items do.
 * @origin   The picture of the zipper is taken word for word; the pairs are lost.
 * @replaces 1-zip.ts
 * @fails    1-zip > Q26 · zip of [1, 2, 3, 4] and "abcd" is [[1, "a"], [2, "b"], [3, "c"], [4, "d"]]
 * @says     but not in pairs
 */
export function zip(first: readonly unknown[], second: readonly unknown[]): unknown {
  return first.flatMap((item, i) => [item, second[i]]);
}
