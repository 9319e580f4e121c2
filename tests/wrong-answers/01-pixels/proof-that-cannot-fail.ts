/**
 * @belief   The data set is well made, so nothing is in both splits.
 * @origin   The expected result is written down instead of being checked.
 * @replaces 6-folders.ts
 * @does     finds nothing, whatever comes in.
 * @mend     A proof that cannot fail proves nothing: compare the pictures that come in.
 */

export function inBothSplits(): number[] {
  return [];
}
