/**
 * @belief   A division comes last anyway.
 * @origin   Parentheses are forgotten: on paper the fraction bar does their work.
 * @replaces 1-slope.ts
 * @does     divides only f(x - h) by 2h, and takes that from f(x + h).
 * @mend     A division is done before a subtraction. Put the whole rise in parentheses, and divide that by (2 * h).
 */
export function slope(f: (x: number) => number, x: number, h = 1e-5): number {
  return f(x + h) - f(x - h) / (2 * h);
}
