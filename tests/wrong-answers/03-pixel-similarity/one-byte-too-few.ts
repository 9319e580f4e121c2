/**
 * @belief   The last place of a picture is where its slice ends.
 * @origin   The last pixel is at place (index + 1) * size - 1.
 * @replaces 1-image.ts
 * @does     leaves out the last pixel.
 * @mend     The end of a slice is not included: it's the place behind the last pixel.
 */
export function imageAt(pile: Uint8Array, index: number, size: number): Uint8Array {
  return pile.slice(index * size, (index + 1) * size - 1);
}
