/**
 * @belief   zip numbers the items.
 * @origin   zip is confused with enumerate.
 * @replaces 1-zip.ts
 * @fails    1-zip > Q26 · zip of [1, 2, 3, 4] and "abcd" is [[1, "a"], [2, "b"], [3, "c"], [4, "d"]]
 * @says     is the items with their place in the list
 */
export function zip(first: readonly unknown[], second: readonly unknown[]): unknown {
  return first.map((item, i) => [item, i]);
}
