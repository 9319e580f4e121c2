/**
 * @belief   The slope is the larger of the two sides.
 * @origin   A look to each side gives two numbers, and one of them must be taken.
 * @replaces 1-slope.ts
 * @does     takes the line to the right or the one to the left, whichever is larger.
 * @mend     Draw one line from x - h to x + h, with x in its middle. There is nothing to choose.
 */
export function slope(f: (x: number) => number, x: number, h = 1e-5): number {
  const right = (f(x + h) - f(x)) / h;
  const left = (f(x) - f(x - h)) / h;
  return Math.max(right, left);
}
