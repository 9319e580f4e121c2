/**
 * @belief   A slope is measured with x in the middle.
 * @origin   It's the better formula, and the next function's.
 * @replaces 1-slope.ts
 * @does     draws the line from x - h to x + h.
 * @mend     This line begins at x itself and ends at x + h. The one with x in the middle is the next function, slope.
 */
export function secant(f: (x: number) => number, x: number, h: number): number {
  return (f(x + h) - f(x - h)) / (2 * h);
}
