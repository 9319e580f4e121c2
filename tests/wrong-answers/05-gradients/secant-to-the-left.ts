/**
 * @belief   A line through x and a place h away may go to either side.
 * @origin   The backward difference stands in textbooks, too.
 * @replaces 1-slope.ts
 * @does     draws the line from x - h to x.
 * @mend     The second place lies h to the right of x: it's x + h.
 */
export function secant(f: (x: number) => number, x: number, h: number): number {
  return (f(x) - f(x - h)) / h;
}
