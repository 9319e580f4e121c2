/**
 * @belief   Windows lie side by side.
 * @origin   In pooling they do.
 * @replaces 1-slide.ts
 * @does     moves by the whole filter at each step, so that no pixel is seen twice.
 * @mend     It moves by one pixel: the windows overlap.
 */
import type { Grid } from "#work/16-convolution/1-slide.ts";

export function slide(picture: Grid, filter: Grid): number[][] {
  return Array.from({ length: Math.floor(picture.length / filter.length) }, (_, top) =>
    Array.from({ length: Math.floor(picture[0]!.length / filter[0]!.length) }, (_, left) => {
      const products = filter.flatMap((row, i) =>
        row.map((w, j) => w * picture[top * filter.length + i]![left * filter[0]!.length + j]!),
      );
      return products.reduce((sum, product) => sum + product, 0);
    }),
  );
}
