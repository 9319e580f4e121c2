/**
 * @belief   The last place is length − 1, so stop there.
 * @origin   `place < length - 1` mixes two habits: < length, and <= length − 1.
 * @replaces 6-folders.ts
 * @does     doesn't look at the last of the test pictures.
 * @mend     Places go from 0 up to length − 1, and that one still belongs to them.
 */

export function inBothSplits(train: readonly Uint8Array[], valid: readonly Uint8Array[]): number[] {
  const seen = new Set(train.map((image) => image.join()));
  const places: number[] = [];
  for (let place = 0; place < valid.length - 1; place++) {
    if (seen.has(valid[place]!.join())) places.push(place);
  }
  return places;
}
