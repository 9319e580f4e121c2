/**
 * @belief   A picture has 784 pixels.
 * @origin   Every digit in the lesson has.
 * @replaces 1-image.ts
 * @does     gives 784 numbers, whatever the size of the picture is.
 * @mend     Pictures may have another size: as many numbers as there are bytes.
 */
export function toUnit(bytes: Uint8Array): Float32Array {
  const unit = new Float32Array(784);
  for (const [place, byte] of bytes.entries()) unit[place] = byte / 255;
  return unit;
}
