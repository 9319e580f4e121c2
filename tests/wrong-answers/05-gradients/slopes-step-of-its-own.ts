/**
 * @belief   The lesson says that 1e-5 is best, so the step is always 1e-5.
 * @origin   The default value is read as a rule.
 * @replaces 1-slope.ts
 * @does     moves each number by 1e-5, whatever h is handed in.
 * @mend     Use the parameter h. It's 1e-5 only when the caller says nothing.
 */
export function slopes(f: (at: number[]) => number, at: readonly number[]): number[] {
  const h = 1e-5;
  return at.map((number, i) => (f(at.with(i, number + h)) - f(at.with(i, number - h))) / (2 * h));
}
