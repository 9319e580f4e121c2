/**
 * @belief   The lesson says that h is 1e-5, so twice that is 2e-5.
 * @origin   The default value is read as a rule.
 * @replaces 1-slope.ts
 * @does     divides by 2e-5, whatever h is.
 * @mend     The run is 2 × h, and h may be handed in. Compute it from h.
 */
export function slope(f: (x: number) => number, x: number, h = 1e-5): number {
  return (f(x + h) - f(x - h)) / 2e-5;
}
