/**
 * @belief   A picture is square.
 * @origin   All the digits are 28 by 28.
 * @replaces 1-slide.ts
 * @does     counts the columns by the picture's height.
 * @mend     The picture's width is picture[0]!.length.
 */
import type { Grid } from "#work/16-convolution/1-slide.ts";

export function slide(picture: Grid, filter: Grid): number[][] {
  return Array.from({ length: picture.length - filter.length + 1 }, (_, top) =>
    Array.from({ length: picture.length - filter[0]!.length + 1 }, (_, left) => {
      const products = filter.flatMap((row, i) => row.map((w, j) => w * picture[top + i]![left + j]!));
      return products.reduce((sum, product) => sum + product, 0);
    }),
  );
}
