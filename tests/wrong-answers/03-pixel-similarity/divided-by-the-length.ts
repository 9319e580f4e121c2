/**
 * @belief   To bring numbers to 0..1, divide by how many there are.
 * @origin   A mean is made so.
 * @replaces 1-image.ts
 * @does     divides by the number of pixels.
 * @mend     Divide by the largest number that a pixel can be.
 */
export function toUnit(bytes: Uint8Array): Float32Array {
  return Float32Array.from(bytes, (byte) => byte / bytes.length);
}
