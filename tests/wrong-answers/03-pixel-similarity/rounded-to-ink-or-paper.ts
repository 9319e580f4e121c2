/**
 * @belief   From 0 to 1 there are 0 and 1.
 * @origin   A pixel is taken for ink or paper.
 * @replaces 1-image.ts
 * @does     rounds: every pixel becomes 0 or 1.
 * @mend     There are greys between. Divide, and leave the fractions.
 */
export function toUnit(bytes: Uint8Array): Float32Array {
  return Float32Array.from(bytes, (byte) => Math.round(byte / 255));
}
