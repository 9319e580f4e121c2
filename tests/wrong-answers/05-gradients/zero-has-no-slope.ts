/**
 * @belief   A number that is 0 adds nothing, so its slope is 0.
 * @origin   0 is taken for "isn't there".
 * @replaces 1-slope.ts
 * @does     gives a number that is 0 the slope 0, without a look.
 * @mend     A number may be 0 and still matter. Nudge it like the others.
 */
export function slopes(f: (at: number[]) => number, at: readonly number[], h = 1e-5): number[] {
  return at.map((number, i) => {
    if (!number) return 0;
    return (f(at.with(i, number + h)) - f(at.with(i, number - h))) / (2 * h);
  });
}
