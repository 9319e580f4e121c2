/**
 * @belief   With a 1 beside it, the result is the larger of the two.
 * @origin   Nobody thinks of an axis of length 0.
 * @replaces 1-shapes.ts
 * @does     returns 1 for a 1 beside a 0.
 * @mend     A 1 takes the other length, and that may be 0. Don't ask which of the two is larger.
 */
export function commonLength(a: number, b: number): number | null {
  return a === b || a === 1 || b === 1 ? Math.max(a, b) : null;
}
