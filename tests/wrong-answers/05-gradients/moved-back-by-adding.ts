/**
 * @belief   What was added can be taken away again, so the list is as it was.
 * @origin   On paper it is; a computer rounds.
 * @replaces 1-slope.ts
 * @does     moves the numbers of the caller's own list, and rounding leaves them a little off when they are moved back.
 * @mend     The list `at` belongs to the caller, even for a moment. Move the numbers of a copy.
 */
export function slopes(f: (at: number[]) => number, at: number[], h = 1e-5): number[] {
  return at.map((_, i) => {
    at[i]! += h;
    const right = f(at);
    at[i]! -= 2 * h;
    const left = f(at);
    at[i]! += h;
    return (right - left) / (2 * h);
  });
}
