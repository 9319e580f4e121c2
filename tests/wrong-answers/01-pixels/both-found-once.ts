/**
 * @belief   A training picture can be found only once, so take it out of the Set.
 * @origin   Among real things each partner is found once. And `delete` tells in one call whether it was there.
 * @replaces 6-folders.ts
 * @does     finds only the first of several validation pictures that are the same.
 * @mend     A picture may be among the validation pictures several times, and all of their places are asked for: ask the
 *           Set, and leave it as it is.
 */

export function inBothSplits(train: readonly Uint8Array[], valid: readonly Uint8Array[]): number[] {
  const seen = new Set(train.map((image) => image.join()));
  return valid.flatMap((image, place) => (seen.delete(image.join()) ? [place] : []));
}
