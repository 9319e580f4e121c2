/**
 * @belief   Equal pictures have equal pixels, in whatever order.
 * @origin   Sorting before comparing is usual for lists without an order.
 * @replaces 6-folders.ts
 * @does     takes two pictures for the same when they have the same pixels in another order.
 * @mend     The order of the pixels is the picture: compare them as they stand.
 */

export function inBothSplits(train: readonly Uint8Array[], valid: readonly Uint8Array[]): number[] {
  const textOf = (image: Uint8Array): string => [...image].sort((a, b) => a - b).join();
  const seen = new Set(train.map(textOf));
  return valid.flatMap((image, place) => (seen.has(textOf(image)) ? [place] : []));
}
