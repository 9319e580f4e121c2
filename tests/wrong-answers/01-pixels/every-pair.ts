/**
 * @belief   To find out what two lists share, compare each with each.
 * @origin   Two loops are the first way that comes to mind, and with ten pictures they will do.
 * @replaces 6-folders.ts
 * @does     is right, but compares every pair.
 * @mend     The real data have 25 million pairs, and that takes too long. Put the training pictures into a Set once,
 *           as text, then ask the Set.
 */

export function inBothSplits(train: readonly Uint8Array[], valid: readonly Uint8Array[]): number[] {
  const places: number[] = [];
  for (let place = 0; place < valid.length; place++) {
    const image = valid[place]!;
    if (train.some((one) => one.every((pixel, i) => pixel === image[i]))) places.push(place);
  }
  return places;
}
