/**
 * @belief   A list of numbers is as good as a Float32Array.
 * @origin   It prints nearly the same, and everything one does with it works.
 * @replaces 1-image.ts
 * @fails    1-image > toUnit · 0 stays 0, 255 becomes 1
 * @says     is a plain list
 */

export function toUnit(bytes: Uint8Array): number[] {
  return Array.from(bytes, (byte) => byte / 255);
}
