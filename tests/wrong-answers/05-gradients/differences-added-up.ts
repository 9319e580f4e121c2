/**
 * @belief   Two lists agree when all differences together are small enough.
 * @origin   One number for the whole list is easier to compare.
 * @replaces 7-gradients.ts
 * @does     divides each difference by its pair's size and adds them all up, so many small ones count as a large one.
 * @mend     Compare pair by pair: each of them may differ by what is allowed.
 */
export function agree(one: readonly number[], other: readonly number[], tolerance = 1e-6): boolean {
  let total = 0;
  for (const [i, a] of one.entries()) {
    total += Math.abs(a - other[i]!) / Math.max(1, Math.abs(a), Math.abs(other[i]!));
  }
  return total <= tolerance;
}
