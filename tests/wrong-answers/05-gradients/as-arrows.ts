/**
 * @belief   A gradient is one arrow: compare how far apart the two tips are with the length of the longer
 *           one.
 * @origin   A large slope then hides a small one.
 * @replaces 7-gradients.ts
 * @does     compares the distance between the two lists as a whole with the length of the whole: one large
 *           number hides that a small one is wrong.
 * @mend     Compare pair by pair, each with its own size, and ask for all of them.
 */
export function agree(one: readonly number[], other: readonly number[], tolerance = 1e-6): boolean {
  const apart = Math.hypot(...one.map((number, i) => number - other[i]!));
  const length = Math.max(1, Math.hypot(...one), Math.hypot(...other));
  return apart <= tolerance * length;
}
