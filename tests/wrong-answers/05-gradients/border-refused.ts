/**
 * @belief   A difference must be smaller than the tolerance.
 * @origin   < for <=.
 * @replaces 7-gradients.ts
 * @does     refuses a difference of exactly the tolerance.
 * @mend     "No more than" includes the tolerance itself: <=.
 */
export function agree(one: readonly number[], other: readonly number[], tolerance = 1e-6): boolean {
  return one.every((a, i) => {
    const b = other[i]!;
    return Math.abs(a - b) < tolerance * Math.max(1, Math.abs(a), Math.abs(b));
  });
}
