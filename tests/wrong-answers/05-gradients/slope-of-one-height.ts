/**
 * @belief   A division comes last anyway.
 * @origin   Parentheses are forgotten: on paper the fraction bar does their work.
 * @replaces 1-slope.ts
 * @does     divides only f(x) by h, and takes that from f(x + h).
 * @mend     A division is done before a subtraction. Put the whole rise in parentheses, and divide that by h.
 */
export function secant(f: (x: number) => number, x: number, h: number): number {
  // biome-ignore format: this is how people write it
  return f(x + h) - f(x) / h;
}
