/**
 * @belief   The order inside a pair doesn't matter.
 * @origin   In many tables the name of a thing comes before the thing.
 * @replaces 1-zip.ts
 * @fails    1-zip > Q26 · zip of [1, 2, 3, 4] and "abcd" is [[1, "a"], [2, "b"], [3, "c"], [4, "d"]]
 * @says     has the item of the second list first
 */
export function zip(first: readonly unknown[], second: readonly unknown[]): unknown {
  return second.map((item, i) => [item, first[i]]);
}
