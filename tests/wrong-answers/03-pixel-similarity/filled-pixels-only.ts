/**
 * @belief   A picture is where the ink is.
 * @origin   `size` is overlooked.
 * @replaces 4-root.ts
 * @does     gives the filled pixels alone.
 * @mend     The white ones belong to the picture, too: it has `size` pixels.
 */
export function spread(ink: number, over: number, _size: number): Float32Array {
  return new Float32Array(over).fill(ink / over);
}
