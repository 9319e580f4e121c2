/**
 * @belief   A height that was asked for once needn't be asked for again.
 * @origin   Keeping what was computed is good practice, where nothing else changes.
 * @replaces 1-slope.ts
 * @does     keeps heights from call to call, so a second curve gets the heights of the first.
 * @mend     Another call may bring another curve. Ask f each time, and keep nothing outside the function.
 */
const heights = new Map<number, number>();

export function secant(f: (x: number) => number, x: number, h: number): number {
  const height = (place: number): number => {
    const known = heights.get(place);
    if (known !== undefined) return known;
    const found = f(place);
    heights.set(place, found);
    return found;
  };
  return (height(x + h) - height(x)) / h;
}
