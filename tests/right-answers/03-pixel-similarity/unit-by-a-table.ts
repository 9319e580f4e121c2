/**
 * @way      Looks each byte up in a table of 256 fractions.
 * @replaces 1-image.ts
 */
export function toUnit(bytes: Uint8Array): Float32Array {
  const scale = Array.from({ length: 256 }, (_, byte) => byte / 255);
  const unit = new Float32Array(bytes.length);
  for (const [place, byte] of bytes.entries()) unit[place] = scale[byte]!;
  return unit;
}
