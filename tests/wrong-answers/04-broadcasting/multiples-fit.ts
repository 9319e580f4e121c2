/**
 * @belief   A shorter axis is repeated as often as it fits into the longer one.
 * @origin   Tiling works like that, and a 1 fits into every length.
 * @replaces 1-shapes.ts
 * @does     lets two lengths fit when the longer one is a multiple of the shorter one: 2 beside 4 gives 4. Divided by 0 nothing fits, not even a 0.
 * @mend     Only a length of 1 stretches: compare the two, then each of them with 1. No division is needed.
 */
export function commonLength(a: number, b: number): number | null {
  const [short, long] = a < b ? [a, b] : [b, a];
  return long % short === 0 ? long : null;
}
