/**
 * @belief   There are as many places as the picture is longer than the filter.
 * @origin   So many are the steps; the place before the first step counts, too.
 * @replaces 1-slide.ts
 * @does     leaves out the last row and the last column of places.
 * @mend     There are length - filter length + 1 places in each direction.
 */
import type { Grid } from "#work/16-convolution/1-slide.ts";

export function slide(picture: Grid, filter: Grid): number[][] {
  return Array.from({ length: picture.length - filter.length }, (_, top) =>
    Array.from({ length: picture[0]!.length - filter[0]!.length }, (_, left) => {
      const products = filter.flatMap((row, i) => row.map((w, j) => w * picture[top + i]![left + j]!));
      return products.reduce((sum, product) => sum + product, 0);
    }),
  );
}
