/**
 * @belief   Both heights belong to the line, so both are added up.
 * @origin   The formula is written from memory, with + in both places.
 * @replaces 1-slope.ts
 * @does     adds the two heights, and divides that by h.
 * @mend     A rise is a difference: the height at x + h minus the height at x.
 */
export function secant(f: (x: number) => number, x: number, h: number): number {
  return (f(x + h) + f(x)) / h;
}
