/**
 * @belief   Behind index * size bytes, the picture begins at the next one.
 * @origin   People count from 1.
 * @replaces 1-image.ts
 * @does     begins and ends one byte too late.
 * @mend     Places are counted from 0: index * size bytes stand before the picture, and it begins at this place.
 */
export function imageAt(pile: Uint8Array, index: number, size: number): Uint8Array {
  return pile.slice(index * size + 1, (index + 1) * size + 1);
}
