/**
 * @belief   Two lists share a picture when both have it at the same place.
 * @origin   One loop over both lists is written faster than a search.
 * @replaces 6-folders.ts
 * @does     compares picture 0 with picture 0, 1 with 1, and so on.
 * @mend     A copy may lie at any place: look for each test picture among all training pictures.
 */

export function inBothSplits(train: readonly Uint8Array[], valid: readonly Uint8Array[]): number[] {
  return valid.flatMap((image, place) => (train[place]?.join() === image.join() ? [place] : []));
}
