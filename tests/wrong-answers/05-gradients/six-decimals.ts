/**
 * @belief   The digits behind the sixth are noise.
 * @origin   A small slope has nothing but such digits.
 * @replaces 1-slope.ts
 * @does     rounds the slope to six decimals.
 * @mend     Return the number as it is.
 */
export function secant(f: (x: number) => number, x: number, h: number): number {
  const rise = f(x + h) - f(x);
  return Number((rise / h).toFixed(6));
}
