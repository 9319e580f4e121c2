/**
 * @belief   The buffer of an array holds its numbers and nothing else.
 * @origin   `bytes.buffer` is at hand.
 * @replaces 1-image.ts
 * @does     takes in the whole memory, also what lies before and behind this picture.
 * @mend     A typed array can be a part of a larger one, and `buffer` is the whole. Use the bytes themselves.
 */
export function toUnit(bytes: Uint8Array): Float32Array {
  return Float32Array.from(new Uint8Array(bytes.buffer), (byte) => byte / 255);
}
