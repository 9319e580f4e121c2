/**
 * @way      Keeps the bytes whose place divided by the size is the index.
 * @replaces 1-image.ts
 */
export function imageAt(pile: Uint8Array, index: number, size: number): Uint8Array {
  return pile.filter((_, place) => (place - (place % size)) / size === index);
}
