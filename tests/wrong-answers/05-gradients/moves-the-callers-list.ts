/**
 * @belief   An argument is mine to work with.
 * @origin   A list is handed over by reference, which a number is not.
 * @replaces 1-slope.ts
 * @does     moves the numbers of the caller's own list and leaves each at - h.
 * @mend     Move the numbers of a copy: at.with(i, number) makes one with one number changed. The list `at` belongs to
 *           the caller.
 */
export function slopes(f: (at: number[]) => number, at: number[], h = 1e-5): number[] {
  return at.map((number, i) => {
    at[i] = number + h;
    const right = f(at);
    at[i] = number - h;
    return (right - f(at)) / (2 * h);
  });
}
