/**
 * @belief   A Float32Array holds numbers from 0 to 1.
 * @origin   The type is taken for the scale.
 * @replaces 1-image.ts
 * @fails    1-image > toUnit · 0 stays 0, 255 becomes 1
 * @says     is the bytes as they were
 */

export function toUnit(bytes: Uint8Array): Float32Array {
  return Float32Array.from(bytes);
}
