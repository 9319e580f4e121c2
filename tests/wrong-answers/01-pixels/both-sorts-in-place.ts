/**
 * @belief   sort gives a sorted list and leaves the old one as it was.
 * @origin   Python's sorted does; JavaScript's sort changes the list itself.
 * @replaces 6-folders.ts
 * @does     sorts the pixels of the pictures that it was given.
 * @mend     The pictures must stay as they are, and the order of the pixels is the picture: compare them as they
 *           stand.
 */

export function inBothSplits(train: readonly Uint8Array[], valid: readonly Uint8Array[]): number[] {
  const textOf = (image: Uint8Array): string => image.sort().join();
  const seen = new Set(train.map(textOf));
  return valid.flatMap((image, place) => (seen.has(textOf(image)) ? [place] : []));
}
