/**
 * @belief   The first picture is number 1.
 * @origin   People count from 1.
 * @replaces 1-image.ts
 * @fails    1-image > imageAt · finds a picture in a pile
 * @says     is the picture before it
 */

export function imageAt(pile: Uint8Array, index: number, size: number): Uint8Array {
  return pile.slice(Math.max(0, index - 1) * size, index * size);
}
