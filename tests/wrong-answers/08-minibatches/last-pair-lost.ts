/**
 * @belief   The last index is length - 1, so the loop ends before it.
 * @origin   Off by one: < and length - 1 are used together.
 * @replaces 1-zip.ts
 * @fails    1-zip > Q26 · zip of [1, 2, 3, 4] and "abcd" is [[1, "a"], [2, "b"], [3, "c"], [4, "d"]]
 * @says     has lost the last pair
 */
export function zip(first: readonly unknown[], second: readonly unknown[]): unknown {
  const pairs: unknown[] = [];
  for (let i = 0; i < first.length - 1; i++) pairs.push([first[i], second[i]]);
  return pairs;
}
