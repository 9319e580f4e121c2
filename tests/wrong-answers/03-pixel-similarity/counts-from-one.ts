/**
 * @belief   The first picture is number 1.
 * @origin   People count from 1.
 * @replaces 1-image.ts
 * @does     takes the picture before the one that was asked for (and nothing for the first).
 * @mend     Pictures are counted from 0, as places are: `index` whole pictures stand before this one.
 */
export function imageAt(pile: Uint8Array, index: number, size: number): Uint8Array {
  return pile.slice(Math.max(0, index - 1) * size, index * size);
}
