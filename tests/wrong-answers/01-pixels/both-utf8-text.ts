/**
 * @belief   toString of a Buffer is text of the pixels, without loss.
 * @origin   Of a file with text it is.
 * @replaces 6-folders.ts
 * @does     takes pixels of 128 and more for one another.
 * @mend     As UTF-8 text, most bytes from 128 on become the same sign. join() makes text of all numbers; "latin1" or
 *           "hex" keep all bytes apart, too.
 */

export function inBothSplits(train: readonly Uint8Array[], valid: readonly Uint8Array[]): number[] {
  const textOf = (image: Uint8Array): string => Buffer.from(image).toString();
  const seen = new Set(train.map(textOf));
  return valid.flatMap((image, place) => (seen.has(textOf(image)) ? [place] : []));
}
