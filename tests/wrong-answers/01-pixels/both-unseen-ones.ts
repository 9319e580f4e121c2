/**
 * @belief   The pictures that are new are the ones wanted.
 * @origin   Unseen pictures are what the lesson talks about; or a ! is too many.
 * @replaces 6-folders.ts
 * @does     gives the places of those that are not in `train`.
 * @mend     Those that are in both are asked for.
 */

export function inBothSplits(train: readonly Uint8Array[], valid: readonly Uint8Array[]): number[] {
  const seen = new Set(train.map((image) => image.join()));
  return [...valid.keys()].filter((place) => !seen.has(valid[place]!.join()));
}
