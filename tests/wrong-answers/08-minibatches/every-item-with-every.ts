/**
 * @belief   Every input meets every label.
 * @origin   Two loops, one inside the other, come to mind for two lists.
 * @replaces 1-zip.ts
 * @fails    1-zip > Q26 · zip of [1, 2, 3, 4] and "abcd" is [[1, "a"], [2, "b"], [3, "c"], [4, "d"]]
 * @says     is every item with every other
 */
export function zip(first: readonly unknown[], second: readonly unknown[]): unknown {
  return first.flatMap((a) => second.map((b) => [a, b]));
}
