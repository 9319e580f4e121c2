/**
 * @belief   The weight's row tells the pixel's row.
 * @origin   For a filter in the upper left corner it does.
 * @replaces 1-slide.ts
 * @does     takes the pixels of the first rows for all rows of places.
 * @mend     The pixel under weights of row i lies in row top + i of the picture.
 */
import type { Grid } from "#work/16-convolution/1-slide.ts";

export function slide(picture: Grid, filter: Grid): number[][] {
  const rows = picture.length - filter.length + 1;
  const columns = picture[0]!.length - filter[0]!.length + 1;
  return Array.from({ length: rows }, (_, top) =>
    Array.from({ length: columns }, (_, left) => {
      const products = filter.flatMap((row, i) => row.map((w, j) => w * picture[i]![left + j]!));
      return products.reduce((sum, product) => sum + product, 0);
    }),
  );
}
