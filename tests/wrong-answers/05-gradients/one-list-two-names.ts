/**
 * @belief   A second constant holds a second list.
 * @origin   For plain numbers it does.
 * @replaces 1-slope.ts
 * @does     hands f the list as it was, both times: the two ways, up and down, cancel out.
 * @mend     const low = high makes no copy: both names mean one list. Copy `at` for each of them.
 */
export function slopes(f: (at: number[]) => number, at: readonly number[], h = 1e-5): number[] {
  return at.map((_, i) => {
    const high = [...at];
    const low = high;
    high[i]! += h;
    low[i]! -= h;
    return (f(high) - f(low)) / (2 * h);
  });
}
