/**
 * @belief   The places need no more digits than the step has.
 * @origin   3 + 0.00001 shows noise at its end.
 * @replaces 1-slope.ts
 * @does     rounds the two places to five digits behind the point.
 * @mend     Leave x - h and x + h as they are: in so small a step every digit counts.
 */
export function slope(f: (x: number) => number, x: number, h = 1e-5): number {
  const tidy = (place: number): number => Number(place.toFixed(5));
  return (f(tidy(x + h)) - f(tidy(x - h))) / (2 * h);
}
