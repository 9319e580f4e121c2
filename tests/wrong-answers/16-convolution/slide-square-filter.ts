/**
 * @belief   A filter is square.
 * @origin   Most filters are: 3 by 3, 5 by 5.
 * @replaces 1-slide.ts
 * @does     takes the filter's height for its width, both when it counts the places and when it goes through the weights.
 * @mend     filter.length is the number of rows. The width is filter[0]!.length.
 */
import type { Grid } from "#work/16-convolution/1-slide.ts";

export function slide(picture: Grid, filter: Grid): number[][] {
  const rows = picture.length - filter.length + 1;
  const columns = picture[0]!.length - filter.length + 1;
  return Array.from({ length: rows }, (_, top) =>
    Array.from({ length: columns }, (_, left) => {
      const products = filter.flatMap((row, i) =>
        filter.map((_, j) => row[j]! * picture[top + i]![left + j]!),
      );
      return products.reduce((sum, product) => sum + product, 0);
    }),
  );
}
