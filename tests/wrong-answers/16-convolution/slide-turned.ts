/**
 * @belief   A convolution turns its filter.
 * @origin   That is the formula of mathematics.
 * @replaces 1-slide.ts
 * @does     lays the filter on turned round by half a turn.
 * @mend     Libraries lay the filter on as it is: weight (i, j) meets the pixel i rows below and j columns beside the
 *           corner.
 */
import type { Grid } from "#work/16-convolution/1-slide.ts";

export function slide(picture: Grid, filter: Grid): number[][] {
  return Array.from({ length: picture.length - filter.length + 1 }, (_, top) =>
    Array.from({ length: picture[0]!.length - filter[0]!.length + 1 }, (_, left) => {
      const products = filter.flatMap((row, i) =>
        row.map((w, j) => w * picture[top + filter.length - 1 - i]![left + row.length - 1 - j]!),
      );
      return products.reduce((sum, product) => sum + product, 0);
    }),
  );
}
