/**
 * @belief   To zip is to join the two lists.
 * @origin   Joining lists is the most common thing to do with two of them.
 * @replaces 1-zip.ts
 * @fails    1-zip > Q26 · zip of [1, 2, 3, 4] and "abcd" is [[1, "a"], [2, "b"], [3, "c"], [4, "d"]]
 * @says     is one list after the other
 */
export function zip(first: readonly unknown[], second: readonly unknown[]): unknown {
  return [...first, ...second];
}
