/**
 * @belief   To spread is to share among all pixels.
 * @origin   A mean divides by the size of the picture.
 * @replaces 4-root.ts
 * @fails    4-root > spread · equal shares for the first pixels, nothing for the others
 * @says     Then ink is lost
 */

export function spread(ink: number, over: number, size: number): Float32Array {
  return new Float32Array(size).fill(ink / size, 0, over);
}
