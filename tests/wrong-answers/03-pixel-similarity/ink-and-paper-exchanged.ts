/**
 * @belief   1 is white.
 * @origin   On a screen the largest number is white.
 * @replaces 1-image.ts
 * @does     exchanges ink and paper: 0 becomes 1 and 255 becomes 0.
 * @mend     Only the scale changes: 0 stays 0.
 */
export function toUnit(bytes: Uint8Array): Float32Array {
  return Float32Array.from(bytes, (byte) => 1 - byte / 255);
}
