/**
 * @belief   Something stands between two rows: a row ends with a byte, or a pixel, of its own.
 * @origin   Lines of a text end with a line break; and inside a PNG file each row has one more byte.
 * @replaces 2-decode.ts
 * @does     counts one pixel too many for each row above.
 * @mend     In the unpacked list row 1 simply follows row 0: a row has `width` pixels.
 */

export function placeOf(row: number, column: number, width: number): number {
  return (row * (width + 1) + column) * 4;
}
