/**
 * @belief   The last place is one farther to the right.
 * @origin   A loop with <= counts one more than a loop with <.
 * @replaces 1-slide.ts
 * @does     goes one column too far, where the filter reaches over the border: undefined times a number is NaN.
 * @mend     A row has picture[0]!.length - filter[0]!.length + 1 places, the first of them with the number 0.
 */
import type { Grid } from "#work/16-convolution/1-slide.ts";

export function slide(picture: Grid, filter: Grid): number[][] {
  const rows = picture.length - filter.length + 1;
  const columns = picture[0]!.length - filter[0]!.length + 2;
  return Array.from({ length: rows }, (_, top) =>
    Array.from({ length: columns }, (_, left) => {
      const products = filter.flatMap((row, i) => row.map((w, j) => w * picture[top + i]![left + j]!));
      return products.reduce((sum, product) => sum + product, 0);
    }),
  );
}
