/**
 * @belief   Where two heights are equal, there is no line to speak of.
 * @origin   A difference of 0 looks like a special case, as a divisor of 0 is one.
 * @replaces 1-slope.ts
 * @does     gives NaN when the heights at x and at x + h are equal.
 * @mend     Equal heights are fine: the line is level, and its slope is 0. Only the run mustn't be 0.
 */
export function secant(f: (x: number) => number, x: number, h: number): number {
  const rise = f(x + h) - f(x);
  return rise ? rise / h : Number.NaN;
}
