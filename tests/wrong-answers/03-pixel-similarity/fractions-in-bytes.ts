/**
 * @belief   map gives an array of whatever the function returns.
 * @origin   It does for ordinary arrays; a typed array maps to its own type.
 * @replaces 1-image.ts
 * @fails    1-image > toUnit · 0 stays 0, 255 becomes 1
 * @says     a byte holds no fraction
 */

export function toUnit(bytes: Uint8Array): Uint8Array {
  return bytes.map((byte) => byte / 255);
}
