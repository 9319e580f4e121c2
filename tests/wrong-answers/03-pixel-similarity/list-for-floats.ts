/**
 * @belief   A list of numbers is as good as a Float32Array.
 * @origin   It prints nearly the same, and everything one does with it works.
 * @replaces 1-image.ts
 * @does     gives a plain list.
 * @mend     Its numbers lie apart; a Float32Array packs them. `Float32Array.from` makes one.
 */
export function toUnit(bytes: Uint8Array): number[] {
  return Array.from(bytes, (byte) => byte / 255);
}
