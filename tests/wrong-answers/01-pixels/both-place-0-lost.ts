/**
 * @belief   A place that is found counts as true.
 * @origin   filter(Boolean) drops what is empty; but 0 counts as nothing in JavaScript, too.
 * @replaces 6-folders.ts
 * @does     never gives place 0.
 * @mend     0 is a place like any other, and Boolean takes it for nothing. Ask whether it was found, not whether the
 *           place is there.
 */

export function inBothSplits(train: readonly Uint8Array[], valid: readonly Uint8Array[]): number[] {
  const seen = new Set(train.map((image) => image.join()));
  const places = valid.map((image, place) => (seen.has(image.join()) ? place : undefined));
  return places.filter(Boolean) as number[];
}
