/**
 * @belief   The lesson says that 1e-5 is best, so the step is always 1e-5.
 * @origin   The default value is read as a rule.
 * @replaces 1-slope.ts
 * @does     takes a step of 1e-5, whatever h is handed in.
 * @mend     Use the parameter h. It's 1e-5 only when the caller says nothing.
 */
export function slope(f: (x: number) => number, x: number, _h = 1e-5): number {
  const step = 1e-5;
  return (f(x + step) - f(x - step)) / (2 * step);
}
