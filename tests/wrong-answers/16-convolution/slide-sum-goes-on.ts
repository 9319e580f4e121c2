/**
 * @belief   A sum starts at 0 once.
 * @origin   let sum = 0 stands in front of the loops, with the other names.
 * @replaces 1-slide.ts
 * @does     goes on with the sum of the place before, within a row of places.
 * @mend     Begin with 0 at every place: let sum = 0 inside the loop over the columns.
 */
import type { Grid } from "#work/16-convolution/1-slide.ts";

export function slide(picture: Grid, filter: Grid): number[][] {
  const columns = picture[0]!.length - filter[0]!.length + 1;
  return Array.from({ length: picture.length - filter.length + 1 }, (_, top) => {
    let sum = 0;
    return Array.from({ length: columns }, (_, left) => {
      for (const [i, weights] of filter.entries())
        for (const [j, weight] of weights.entries()) sum += weight * picture[top + i]![left + j]!;
      return sum;
    });
  });
}
