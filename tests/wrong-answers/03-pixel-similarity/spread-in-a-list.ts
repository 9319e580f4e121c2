/**
 * @belief   A list of numbers is as good as a Float32Array.
 * @origin   It prints nearly the same, and everything one does with it works.
 * @replaces 4-root.ts
 * @does     gives a plain list.
 * @mend     Make a Float32Array: `new Float32Array(size)`.
 */
export function spread(ink: number, over: number, size: number): number[] {
  return new Array<number>(size).fill(0).fill(ink / over, 0, over);
}
