/**
 * @belief   The caller wants the new scale, so the bytes may change.
 * @origin   `bytes[i] /= 255` is the shortest loop.
 * @replaces 1-image.ts
 * @fails    1-image > toUnit · leaves the bytes as they were
 * @says     is what the division leaves
 */

export function toUnit(bytes: Uint8Array): Float32Array {
  const result = Float32Array.from(bytes, (byte) => byte / 255);
  for (let i = 0; i < bytes.length; i++) bytes[i]! /= 255;
  return result;
}
