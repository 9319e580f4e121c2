/**
 * @belief   They agree when one finds numbers that do.
 * @origin   some for every.
 * @replaces 7-gradients.ts
 * @does     is content when one pair of numbers agrees.
 * @mend     All pairs must agree, not only one of them.
 */
export function agree(one: readonly number[], other: readonly number[], tolerance = 1e-6): boolean {
  return one.some(
    (a, i) => Math.abs(a - other[i]!) <= tolerance * Math.max(1, Math.abs(a), Math.abs(other[i]!)),
  );
}
