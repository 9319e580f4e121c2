/**
 * @way      Asks every pixel whether it gets a share.
 * @replaces 4-root.ts
 */
export function spread(ink: number, over: number, size: number): Float32Array {
  return Float32Array.from({ length: size }, (_, place) => (place < over ? ink / over : 0));
}
