/**
 * @belief   The first few pixels tell pictures apart.
 * @origin   It is how one checks by eye; and it is quick.
 * @replaces 6-folders.ts
 * @does     compares only the first pixels of the pictures.
 * @mend     Two pictures may begin alike (our digits all begin with an empty row). Compare all pixels.
 */

export function inBothSplits(train: readonly Uint8Array[], valid: readonly Uint8Array[]): number[] {
  const textOf = (image: Uint8Array): string => image.subarray(0, 4).join();
  const seen = new Set(train.map(textOf));
  return valid.flatMap((image, place) => (seen.has(textOf(image)) ? [place] : []));
}
