/**
 * @belief   A division comes last anyway.
 * @origin   Parentheses are forgotten: on paper the fraction bar does their work.
 * @replaces 1-slope.ts
 * @fails    1-slope > secant · rise divided by run
 * @says     is what missing parentheses give
 */
export function secant(f: (x: number) => number, x: number, h: number): number {
  // biome-ignore format: this is how people write it
  return f(x + h) - f(x) / h;
}
