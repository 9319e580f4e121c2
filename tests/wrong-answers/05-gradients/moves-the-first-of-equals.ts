/**
 * @belief   indexOf says where a number stands.
 * @origin   Two equal numbers in one list are not expected.
 * @replaces 1-slope.ts
 * @does     moves the first of the numbers that are equal to the one whose slope it looks for.
 * @mend     indexOf finds the first of two equal numbers. Take the place from the loop: map((number, i) => ...).
 */
export function slopes(f: (at: number[]) => number, at: readonly number[], h = 1e-5): number[] {
  return at.map((x) => {
    const i = at.indexOf(x);
    return (f(at.with(i, x + h)) - f(at.with(i, x - h))) / (2 * h);
  });
}
