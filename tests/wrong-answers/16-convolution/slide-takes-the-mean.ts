/**
 * @belief   A window gives its mean.
 * @origin   Average pooling and blurring do that.
 * @replaces 1-slide.ts
 * @does     takes the mean of the products.
 * @mend     Add the products up and leave the sum as it is.
 */
import type { Grid } from "#work/16-convolution/1-slide.ts";

export function slide(picture: Grid, filter: Grid): number[][] {
  return Array.from({ length: picture.length - filter.length + 1 }, (_, top) =>
    Array.from({ length: picture[0]!.length - filter[0]!.length + 1 }, (_, left) => {
      const products = filter.flatMap((row, i) => row.map((w, j) => w * picture[top + i]![left + j]!));
      return products.reduce((sum, product) => sum + product, 0) / products.length;
    }),
  );
}
