/**
 * @belief   The last place is as far to the right as the picture is wider than the filter.
 * @origin   So many are the steps; the place before the first step counts, too.
 * @replaces 1-slide.ts
 * @does     leaves out the last place of every row.
 * @mend     A row has picture[0]!.length - filter[0]!.length + 1 places.
 */
import type { Grid } from "#work/16-convolution/1-slide.ts";

export function slide(picture: Grid, filter: Grid): number[][] {
  const rows = picture.length - filter.length + 1;
  const columns = picture[0]!.length - filter[0]!.length;
  return Array.from({ length: rows }, (_, top) =>
    Array.from({ length: columns }, (_, left) => {
      const products = filter.flatMap((row, i) => row.map((w, j) => w * picture[top + i]![left + j]!));
      return products.reduce((sum, product) => sum + product, 0);
    }),
  );
}
