/**
 * @belief   indexOf says where a pixel lies.
 * @origin   It finds the first that is equal.
 * @replaces 1-image.ts
 * @does     writes equal pixels to the place of the first of them.
 * @mend     Go by the place, not by the pixel.
 */
export function toUnit(bytes: Uint8Array): Float32Array {
  const unit = new Float32Array(bytes.length);
  for (const byte of bytes) unit[bytes.indexOf(byte)] = byte / 255;
  return unit;
}
