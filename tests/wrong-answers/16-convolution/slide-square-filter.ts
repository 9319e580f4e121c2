/**
 * @belief   A filter is square.
 * @origin   Most filters are: 3 by 3, 5 by 5.
 * @replaces 1-slide.ts
 * @does     counts the columns by the filter's height.
 * @mend     The filter's width is filter[0]!.length; take it for the columns.
 */
import type { Grid } from "#work/16-convolution/1-slide.ts";

export function slide(picture: Grid, filter: Grid): number[][] {
  return Array.from({ length: picture.length - filter.length + 1 }, (_, top) =>
    Array.from({ length: picture[0]!.length - filter.length + 1 }, (_, left) => {
      const products = filter.flatMap((row, i) => row.map((w, j) => w * (picture[top + i]![left + j] ?? 0)));
      return products.reduce((sum, product) => sum + product, 0);
    }),
  );
}
