/**
 * @belief   A picture has 784 pixels, so 784 can stand in the formula.
 * @origin   Every digit in the lesson is 28 by 28.
 * @replaces 1-image.ts
 * @does     takes every picture to have 784 pixels.
 * @mend     Pictures may have another size: use `size`.
 */
export function imageAt(pile: Uint8Array, index: number): Uint8Array {
  return pile.slice(index * 784, (index + 1) * 784);
}
