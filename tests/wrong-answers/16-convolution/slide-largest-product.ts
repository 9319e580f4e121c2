/**
 * @belief   The strongest answer counts.
 * @origin   Max pooling keeps the largest number.
 * @replaces 1-slide.ts
 * @does     gives the largest product.
 * @mend     Add all the products up.
 */
import type { Grid } from "#work/16-convolution/1-slide.ts";

export function slide(picture: Grid, filter: Grid): number[][] {
  return Array.from({ length: picture.length - filter.length + 1 }, (_, top) =>
    Array.from({ length: picture[0]!.length - filter[0]!.length + 1 }, (_, left) => {
      const products = filter.flatMap((row, i) => row.map((w, j) => w * picture[top + i]![left + j]!));
      return Math.max(...products);
    }),
  );
}
