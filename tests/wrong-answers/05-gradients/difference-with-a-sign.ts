/**
 * @belief   A difference is small when it is below the tolerance.
 * @origin   That -4 is below it, too, is overlooked.
 * @replaces 7-gradients.ts
 * @does     accepts any difference when the first number is the smaller one.
 * @mend     A difference may be below 0. Compare its size, Math.abs of it, with the tolerance.
 */
export function agree(one: readonly number[], other: readonly number[], tolerance = 1e-6): boolean {
  return one.every((a, i) => a - other[i]! <= tolerance * Math.max(1, Math.abs(a), Math.abs(other[i]!)));
}
