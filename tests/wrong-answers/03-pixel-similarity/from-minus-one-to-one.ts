/**
 * @belief   Networks like numbers around 0.
 * @origin   Many recipes scale to -1..1.
 * @replaces 1-image.ts
 * @does     scales to -1..1: 0 becomes -1.
 * @mend     Scale to 0..1: 0 stays 0.
 */
export function toUnit(bytes: Uint8Array): Float32Array {
  return Float32Array.from(bytes, (byte) => byte / 127.5 - 1);
}
