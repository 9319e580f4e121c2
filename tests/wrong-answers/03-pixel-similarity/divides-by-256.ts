/**
 * @belief   There are 256 bytes, so divide by 256.
 * @origin   Number of values and largest value are mixed up.
 * @replaces 1-image.ts
 * @fails    1-image > toUnit · 0 stays 0, 255 becomes 1
 * @says     is divided by 256
 */

export function toUnit(bytes: Uint8Array): Float32Array {
  return Float32Array.from(bytes, (byte) => byte / 256);
}
