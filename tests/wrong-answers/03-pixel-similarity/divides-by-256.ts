/**
 * @belief   There are 256 bytes, so divide by 256.
 * @origin   Number of values and largest value are mixed up.
 * @replaces 1-image.ts
 * @does     divides by 256.
 * @mend     The largest byte is 255, and it must become 1.
 */
export function toUnit(bytes: Uint8Array): Float32Array {
  return Float32Array.from(bytes, (byte) => byte / 256);
}
