/**
 * @belief   A Float32Array holds numbers from 0 to 1.
 * @origin   The type is taken for the scale.
 * @replaces 1-image.ts
 * @does     gives the bytes as they were, from 0 to 255.
 * @mend     Another kind of array is not another scale: divide.
 */
export function toUnit(bytes: Uint8Array): Float32Array {
  return Float32Array.from(bytes);
}
