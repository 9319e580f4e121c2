/**
 * @belief   To scale means that the largest number becomes 1.
 * @origin   Many recipes for scaling divide by the maximum of the data.
 * @replaces 1-image.ts
 * @does     divides by the largest pixel of this picture.
 * @mend     A pale picture must stay pale: divide by the largest pixel that can occur.
 */
export function toUnit(bytes: Uint8Array): Float32Array {
  const largest = Math.max(...bytes);
  return Float32Array.from(bytes, (byte) => byte / largest);
}
