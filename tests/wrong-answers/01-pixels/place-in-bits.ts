/**
 * @belief   A place is counted in bits.
 * @origin   A byte is eight bits, and a number of the picture takes eight.
 * @replaces 2-decode.ts
 * @does     counts eight places for each pixel.
 * @mend     `data` is a list of bytes, and a pixel takes four of them.
 */

export function placeOf(row: number, column: number, width: number): number {
  return (row * width + column) * 8;
}
