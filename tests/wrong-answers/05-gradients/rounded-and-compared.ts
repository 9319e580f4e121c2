/**
 * @belief   Numbers agree when they look the same with six digits.
 * @origin   Rounding is the usual way to hide small differences.
 * @replaces 7-gradients.ts
 * @does     rounds the numbers to multiples of the tolerance and compares those.
 * @mend     Two near numbers may be rounded to different sides, and large ones may differ by more. Subtract, and compare
 *           the difference.
 */
export function agree(one: readonly number[], other: readonly number[], tolerance = 1e-6): boolean {
  return one.every((a, i) => Math.round(a / tolerance) === Math.round(other[i]! / tolerance));
}
