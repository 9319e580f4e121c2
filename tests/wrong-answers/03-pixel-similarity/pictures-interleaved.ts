/**
 * @belief   The pictures are mixed, pixel by pixel.
 * @origin   The colours of a picture are stored so.
 * @replaces 1-image.ts
 * @does     takes every picture's pixel in turn: one out of as many as there are pictures.
 * @mend     The pictures lie one after another. Take `size` bytes that stand side by side.
 */
export function imageAt(pile: Uint8Array, index: number, size: number): Uint8Array {
  const count = pile.length / size;
  return pile.filter((_, place) => place % count === index);
}
