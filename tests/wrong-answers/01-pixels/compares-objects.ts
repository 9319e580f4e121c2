/**
 * @belief   Two arrays with the same numbers are equal.
 * @origin   In Python they are: [1, 2] == [1, 2].
 * @replaces 6-folders.ts
 * @fails    6-folders > inBothSplits · finds copies by their pixels
 * @says     finds nothing where there are two
 */

export function inBothSplits(train: readonly Uint8Array[], valid: readonly Uint8Array[]): number[] {
  return [...valid.keys()].filter((place) => train.includes(valid[place]!));
}
