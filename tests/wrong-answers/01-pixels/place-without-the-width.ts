/**
 * @belief   Row and column added up are the pixels before this one.
 * @origin   What a row holds is forgotten.
 * @replaces 2-decode.ts
 * @does     counts each row above as a single pixel.
 * @mend     A whole row stands before every new one: `width` pixels, not one.
 */

export function placeOf(row: number, column: number, _width: number): number {
  return (row + column) * 4;
}
