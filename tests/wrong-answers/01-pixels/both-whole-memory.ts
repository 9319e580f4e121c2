/**
 * @belief   `image.buffer` holds the pixels.
 * @origin   The name. It is the piece of memory that they lie in, and all pictures may share one.
 * @replaces 6-folders.ts
 * @does     compares the whole pieces of memory that the pictures lie in, not the pictures.
 * @mend     Many pictures can lie in one buffer. Make text of `image` itself.
 */

export function inBothSplits(train: readonly Uint8Array[], valid: readonly Uint8Array[]): number[] {
  const textOf = (image: Uint8Array): string => Buffer.from(image.buffer).toString("latin1");
  const seen = new Set(train.map(textOf));
  return valid.flatMap((image, place) => (seen.has(textOf(image)) ? [place] : []));
}
