/**
 * @belief   A computer keeps about 16 digits, so a large x needs a larger step.
 * @origin   Libraries for science do it when they choose the step themselves.
 * @replaces 1-slope.ts
 * @does     takes a larger step than h when x is farther from 0 than 1.
 * @mend     The step is h, wherever x lies: the caller has chosen it.
 */
export function slope(f: (x: number) => number, x: number, h = 1e-5): number {
  const step = h * Math.max(1, Math.abs(x));
  return (f(x + step) - f(x - step)) / (2 * step);
}
