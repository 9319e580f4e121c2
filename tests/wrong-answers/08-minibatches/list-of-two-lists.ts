/**
 * @belief   Put the two lists together in one list.
 * @origin   A list of two is confused with a list of pairs.
 * @replaces 1-zip.ts
 * @fails    1-zip > Q26 · zip of [1, 2, 3, 4] and "abcd" is [[1, "a"], [2, "b"], [3, "c"], [4, "d"]]
 * @says     is the two lists in a list
 */
export function zip(first: readonly unknown[], second: readonly unknown[]): unknown {
  return [first, second];
}
