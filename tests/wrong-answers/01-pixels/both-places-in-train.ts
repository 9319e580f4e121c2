/**
 * @belief   What is asked for is where the copies are among the training pictures.
 * @origin   One of the two lists has to be searched, and it's easy to mix up which.
 * @replaces 6-folders.ts
 * @does     gives the places in `train`.
 * @mend     The places in `valid` are asked for: put the training pictures into the Set and go through `valid`.
 */

export function inBothSplits(train: readonly Uint8Array[], valid: readonly Uint8Array[]): number[] {
  const seen = new Set(valid.map((image) => image.join()));
  return train.flatMap((image, place) => (seen.has(image.join()) ? [place] : []));
}
