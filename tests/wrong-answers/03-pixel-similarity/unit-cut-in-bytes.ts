/**
 * @belief   The new Float32Array makes fractions of whatever comes in.
 * @origin   `bytes.map` looks like the map of a list.
 * @replaces 1-image.ts
 * @does     divides in bytes first: everything below 255 becomes 0.
 * @mend     `map` of a Uint8Array gives bytes again. Float32Array.from(bytes, ...) divides ordinary numbers.
 */
export function toUnit(bytes: Uint8Array): Float32Array {
  return new Float32Array(bytes.map((byte) => byte / 255));
}
