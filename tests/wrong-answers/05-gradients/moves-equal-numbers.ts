/**
 * @belief   A number is known by its value, so the one that is equal to it is the one to move.
 * @origin   In a list of different numbers it finds the right one.
 * @replaces 1-slope.ts
 * @does     moves all numbers that are equal to the one whose slope it looks for.
 * @mend     Two numbers of the list may be equal. Find the one to move by its place.
 */
export function slopes(f: (at: number[]) => number, at: readonly number[], h = 1e-5): number[] {
  return at.map((x) => {
    const high = f(at.map((y) => (y === x ? y + h : y)));
    const low = f(at.map((y) => (y === x ? y - h : y)));
    return (high - low) / (2 * h);
  });
}
