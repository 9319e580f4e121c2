/**
 * @belief   Up by h, down by 2h and up by h again leads back to where we came from.
 * @origin   On paper it does.
 * @replaces 1-slope.ts
 * @does     moves a number up, down and up again, and rounding leaves it beside its old place while the others move.
 * @mend     Keep the old number and put that back, or make a new copy for every move.
 */
export function slopes(f: (at: number[]) => number, at: readonly number[], h = 1e-5): number[] {
  const moved = [...at];
  return at.map((_, i) => {
    moved[i]! += h;
    const up = f(moved);
    moved[i]! -= 2 * h;
    const down = f(moved);
    moved[i]! += h;
    return (up - down) / (2 * h);
  });
}
