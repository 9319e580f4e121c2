/**
 * @belief   The largest difference must be small beside the largest number.
 * @origin   One comparison for two lists seems enough.
 * @replaces 7-gradients.ts
 * @does     compares the largest difference of all pairs with the size of the largest number of all.
 * @mend     Each pair has a size of its own: a small number mustn't hide behind a large one. Compare pair by pair.
 */
export function agree(one: readonly number[], other: readonly number[], tolerance = 1e-6): boolean {
  const differences = one.map((a, i) => Math.abs(a - other[i]!));
  const sizes = [...one, ...other].map(Math.abs);
  return Math.max(0, ...differences) <= tolerance * Math.max(1, ...sizes);
}
