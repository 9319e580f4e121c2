/**
 * @belief   A 1 can only grow.
 * @origin   To stretch to 0 sounds impossible.
 * @replaces 1-shapes.ts
 * @does     returns null for a 1 beside a 0.
 * @mend     A 1 takes the other length, and that may be 0: an array with no rows stays one with no rows.
 */
export function commonLength(a: number, b: number): number | null {
  if (a === b) return a;
  const [small, large] = a < b ? [a, b] : [b, a];
  return small === 1 ? large : null;
}
