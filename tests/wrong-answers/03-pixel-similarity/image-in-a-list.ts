/**
 * @belief   A list of numbers is as good as a Uint8Array.
 * @origin   It prints nearly the same, and everything one does with it works.
 * @replaces 1-image.ts
 * @does     gives a plain list.
 * @mend     `slice` of a Uint8Array gives a Uint8Array. Return that.
 */
export function imageAt(pile: Uint8Array, index: number, size: number): number[] {
  return Array.from({ length: size }, (_, place) => pile[index * size + place]!);
}
