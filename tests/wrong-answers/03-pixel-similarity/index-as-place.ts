/**
 * @belief   Picture 2 begins at place 2.
 * @origin   For an array of pictures the index would be enough; this is one long list.
 * @replaces 1-image.ts
 * @does     begins at place `index`.
 * @mend     `index` whole pictures stand before this one, and each takes `size` places.
 */
export function imageAt(pile: Uint8Array, index: number, size: number): Uint8Array {
  return pile.slice(index, index + size);
}
