/**
 * @belief   A difference is small when it is below the tolerance.
 * @origin   That -4 is below it, too, is overlooked.
 * @replaces 7-gradients.ts
 * @fails    7-gradients > Q18 · agree: gradients are compared with a tolerance
 * @says     forgets that a difference may be negative
 */
export function agree(one: readonly number[], other: readonly number[], tolerance = 1e-6): boolean {
  return one.every((a, i) => a - other[i]! <= tolerance * Math.max(1, Math.abs(a), Math.abs(other[i]!)));
}
