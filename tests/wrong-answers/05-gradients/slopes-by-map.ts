/**
 * @belief   map(f) calls f with the item, and with nothing else.
 * @origin   map(f) is short, and works with most functions.
 * @replaces 1-slope.ts
 * @does     lets map call f, and map hands over the place in the list and the list itself, too.
 * @mend     Call f yourself, with one argument only. An f with a second parameter would take the place for it.
 */
export function slopes(f: (at: number[]) => number, at: readonly number[], h = 1e-5): number[] {
  return at.map((number, i) => {
    const [right, left] = [at.with(i, number + h), at.with(i, number - h)].map(f) as [number, number];
    return (right - left) / (2 * h);
  });
}
