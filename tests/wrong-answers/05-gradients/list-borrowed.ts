/**
 * @belief   A list may be changed, as long as it is put back afterwards.
 * @origin   The caller sees the list only before and after.
 * @replaces 1-slope.ts
 * @does     moves the numbers of the caller's own list while f runs, and puts them back afterwards.
 * @mend     f may look at that list, too. Leave it alone, and hand f a copy with one number moved.
 */
export function slopes(f: (at: number[]) => number, at: number[], h = 1e-5): number[] {
  return at.map((number, i) => {
    at[i] = number + h;
    const right = f(at);
    at[i] = number - h;
    const left = f(at);
    at[i] = number;
    return (right - left) / (2 * h);
  });
}
