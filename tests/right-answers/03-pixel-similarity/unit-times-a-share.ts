/**
 * @way      Multiplies by one 255th.
 * @replaces 1-image.ts
 */
export function toUnit(bytes: Uint8Array): Float32Array {
  return new Float32Array([...bytes].map((byte) => byte * (1 / 255)));
}
