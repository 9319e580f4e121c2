/**
 * @belief   The slope is how much the curve rises.
 * @origin   "How much does it change?" is heard, "per unit" is not.
 * @replaces 1-slope.ts
 * @does     gives the rise from x to x + h and divides it by nothing.
 * @mend     A slope is how much it rises for every 1 to the right: divide the rise by how far the second place is from
 *           the first.
 */
export function secant(f: (x: number) => number, x: number, h: number): number {
  return f(x + h) - f(x);
}
