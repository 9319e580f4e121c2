/**
 * @belief   Two decimals are enough for a grey.
 * @origin   Numbers are shown so.
 * @replaces 1-image.ts
 * @does     rounds to two decimals.
 * @mend     Leave the fractions as they are. Rounding is for showing numbers.
 */
export function toUnit(bytes: Uint8Array): Float32Array {
  return Float32Array.from(bytes, (byte) => Math.round((100 * byte) / 255) / 100);
}
