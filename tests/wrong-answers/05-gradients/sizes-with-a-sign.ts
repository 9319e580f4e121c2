/**
 * @belief   The size of a number is the number.
 * @origin   With positive numbers it is.
 * @replaces 7-gradients.ts
 * @does     takes a large number below 0 for a small one.
 * @mend     A size has no sign: take Math.abs of each number.
 */
export function agree(one: readonly number[], other: readonly number[], tolerance = 1e-6): boolean {
  return one.every((a, i) => Math.abs(a - other[i]!) <= tolerance * Math.max(1, a, other[i]!));
}
