/**
 * @way      Lays a short list of shares on the white picture with set.
 * @replaces 4-root.ts
 */
export function spread(ink: number, over: number, size: number): Float32Array {
  const picture = new Float32Array(size);
  picture.set(Array<number>(over).fill(ink / over));
  return picture;
}
