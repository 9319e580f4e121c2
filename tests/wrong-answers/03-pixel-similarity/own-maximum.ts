/**
 * @belief   To scale means that the largest number becomes 1.
 * @origin   Many recipes for scaling divide by the maximum of the data.
 * @replaces 1-image.ts
 * @fails    1-image > toUnit · 0 stays 0, 255 becomes 1
 * @says     is divided by the largest pixel of this picture
 */

export function toUnit(bytes: Uint8Array): Float32Array {
  const largest = Math.max(...bytes);
  return Float32Array.from(bytes, (byte) => byte / largest);
}
