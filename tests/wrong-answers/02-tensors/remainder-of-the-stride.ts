/**
 * @belief   The index is what is left after dividing by the stride.
 * @origin   Quotient and remainder are mixed up.
 * @replaces 3-strides.ts
 * @does     gives what is left of the place after dividing by each stride.
 * @mend     The quotient by the stride says how many steps; what is left goes on to the next axis.
 */
export function indicesAt(place: number, shape: readonly number[]): number[] {
  return shape.map((_, axis) => place % shape.slice(axis + 1).reduce((step, length) => step * length, 1));
}
