/**
 * @belief   Two lists share a picture when both have it at the same place.
 * @origin   One loop over both lists is written faster than a search.
 * @replaces 6-folders.ts
 * @fails    6-folders > inBothSplits · finds copies by their pixels
 * @says     A copy may lie at any place
 */

export function inBothSplits(train: readonly Uint8Array[], valid: readonly Uint8Array[]): number[] {
  return valid.flatMap((image, place) => (train[place]?.join() === image.join() ? [place] : []));
}
