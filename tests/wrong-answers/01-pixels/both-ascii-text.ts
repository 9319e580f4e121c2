/**
 * @belief   ASCII has a character for every byte.
 * @origin   It has 128 characters; the highest bit of a byte is dropped.
 * @replaces 6-folders.ts
 * @does     takes a pixel and the one that is larger by 128 for the same.
 * @mend     ASCII knows only 0 to 127. join() makes text of all numbers; "latin1" or "hex" keep all bytes apart, too.
 */

export function inBothSplits(train: readonly Uint8Array[], valid: readonly Uint8Array[]): number[] {
  const textOf = (image: Uint8Array): string => Buffer.from(image).toString("ascii");
  const seen = new Set(train.map(textOf));
  return valid.flatMap((image, place) => (seen.has(textOf(image)) ? [place] : []));
}
