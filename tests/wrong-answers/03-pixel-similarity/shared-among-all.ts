/**
 * @belief   To spread is to share among all pixels.
 * @origin   A mean divides by the size of the picture.
 * @replaces 4-root.ts
 * @does     gives the first pixels a share as if all pixels of the picture got one: ink is lost.
 * @mend     Share among `over`, not among `size`.
 */
export function spread(ink: number, over: number, size: number): Float32Array {
  return new Float32Array(size).fill(ink / size, 0, over);
}
