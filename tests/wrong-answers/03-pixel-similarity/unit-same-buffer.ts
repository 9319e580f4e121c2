/**
 * @belief   A Float32Array on the same memory is the same picture in fractions.
 * @origin   The memory is the same; what it means isn't.
 * @replaces 1-image.ts
 * @does     reads four bytes together as one number.
 * @mend     Every byte becomes a number of its own: `Float32Array.from(bytes, ...)`.
 */
export function toUnit(bytes: Uint8Array): Float32Array {
  const padded = new Uint8Array(Math.ceil(bytes.length / 4) * 4);
  padded.set(bytes);
  return new Float32Array(padded.buffer).map((value) => value / 255);
}
