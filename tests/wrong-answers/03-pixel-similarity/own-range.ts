/**
 * @belief   To scale means that the smallest number becomes 0 and the largest 1.
 * @origin   Many recipes for scaling do so.
 * @replaces 1-image.ts
 * @does     takes off the smallest pixel of this picture and divides by its range.
 * @mend     A pale picture must stay pale. The scale goes from 0 to 255, whatever is in this picture.
 */
export function toUnit(bytes: Uint8Array): Float32Array {
  const [smallest, largest] = [Math.min(...bytes), Math.max(...bytes)];
  return Float32Array.from(bytes, (byte) => (byte - smallest) / (largest - smallest));
}
