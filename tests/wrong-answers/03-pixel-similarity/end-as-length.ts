/**
 * @belief   slice takes a start and a length.
 * @origin   `substr` and many other languages do it so.
 * @replaces 1-image.ts
 * @fails    1-image > imageAt · finds a picture in a pile
 * @says     is what slice gives when its second number is a length
 */

export function imageAt(pile: Uint8Array, index: number, size: number): Uint8Array {
  return pile.slice(index * size, size);
}
