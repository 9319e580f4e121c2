/**
 * @belief   A slope is a secant with a small h.
 * @origin   It is the textbook definition, and nearly right.
 * @replaces 1-slope.ts
 * @fails    1-slope > slope · looks as far to the left as to the right
 * @says     is what looking only to the right gives
 */
export function slope(f: (x: number) => number, x: number, h = 1e-5): number {
  return (f(x + h) - f(x)) / h;
}
