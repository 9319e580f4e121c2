/**
 * @belief   Large numbers are moved by more than small ones.
 * @origin   A tolerance grows with the numbers, so the step is thought to do the same.
 * @replaces 1-slope.ts
 * @does     moves each number by h times itself: a 0 isn't moved at all, and its slope is NaN.
 * @mend     Move every number by h, however large it is.
 */
export function slopes(f: (at: number[]) => number, at: readonly number[], h = 1e-5): number[] {
  return at.map((number, i) => {
    const step = h * number;
    return (f(at.with(i, number + step)) - f(at.with(i, number - step))) / (2 * step);
  });
}
