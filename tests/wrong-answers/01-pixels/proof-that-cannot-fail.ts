/**
 * @belief   The data set is well made, so nothing is in both splits.
 * @origin   The expected result is written down instead of being checked.
 * @replaces 6-folders.ts
 * @fails    6-folders > Q2 · inBothSplits: no picture is in both splits
 * @says     A proof that cannot fail proves nothing
 */

export function inBothSplits(): number[] {
  return [];
}
