/**
 * @belief   filter.length tells the width, too.
 * @origin   Most filters are square.
 * @replaces 1-slide.ts
 * @does     goes through as many weights of a row as the filter has rows.
 * @mend     A row of the filter has filter[0]!.length weights.
 */
import type { Grid } from "#work/16-convolution/1-slide.ts";

export function slide(picture: Grid, filter: Grid): number[][] {
  const rows = picture.length - filter.length + 1;
  const columns = picture[0]!.length - filter[0]!.length + 1;
  return Array.from({ length: rows }, (_, top) =>
    Array.from({ length: columns }, (_, left) => {
      const products = filter.flatMap((row, i) =>
        filter.map((_, j) => row[j]! * picture[top + i]![left + j]!),
      );
      return products.reduce((sum, product) => sum + product, 0);
    }),
  );
}
