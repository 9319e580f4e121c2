/**
 * @belief   0 says that there is no common length.
 * @origin   0 stands for "nothing" in many places.
 * @replaces 1-shapes.ts
 * @does     returns 0 where two lengths don't fit.
 * @mend     0 is a length, too: that of an axis with nothing on it. Where nothing fits, return null.
 */
export function commonLength(a: number, b: number): number | null {
  if (a === b || b === 1) return a;
  return a === 1 ? b : 0;
}
