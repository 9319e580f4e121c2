/**
 * @belief   The fourth byte is the pixel's own.
 * @origin   Alpha is taken for the intensity.
 * @replaces 2-decode.ts
 * @does     gives the place of the alpha byte.
 * @mend     The place of the first byte of the pixel is asked for: the red one.
 */

export function placeOf(row: number, column: number, width: number): number {
  return (row * width + column) * 4 + 3;
}
