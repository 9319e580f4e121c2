/**
 * @belief   To spread is to share among all pixels.
 * @origin   A mean divides by the size of the picture, too.
 * @replaces 4-root.ts
 * @does     shares the ink out among all pixels of the picture.
 * @mend     Only the first `over` of them get a share.
 */
export function spread(ink: number, _over: number, size: number): Float32Array {
  return new Float32Array(size).fill(ink / size);
}
