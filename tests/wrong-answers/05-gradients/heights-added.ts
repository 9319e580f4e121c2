/**
 * @belief   The two looks are averaged, so their heights are added.
 * @origin   The central difference is explained as the mean of a look to each side.
 * @replaces 1-slope.ts
 * @does     adds the two heights and divides by 2h.
 * @mend     A rise is a difference: the height on the right minus the height on the left.
 */
export function slope(f: (x: number) => number, x: number, h = 1e-5): number {
  return (f(x + h) + f(x - h)) / (2 * h);
}
