/**
 * @belief   The weight's column tells the pixel's column.
 * @origin   For a filter in the upper left corner it does.
 * @replaces 1-slide.ts
 * @does     takes the pixels of the first columns for all places of a row.
 * @mend     The pixel under weight j lies in column left + j of the picture.
 */
import type { Grid } from "#work/16-convolution/1-slide.ts";

export function slide(picture: Grid, filter: Grid): number[][] {
  const rows = picture.length - filter.length + 1;
  const columns = picture[0]!.length - filter[0]!.length + 1;
  return Array.from({ length: rows }, (_, top) =>
    Array.from({ length: columns }, (_, left) => {
      const products = filter.flatMap((row, i) => row.map((w, j) => w * picture[top + i]![j]!));
      return products.reduce((sum, product) => sum + product, 0);
    }),
  );
}
