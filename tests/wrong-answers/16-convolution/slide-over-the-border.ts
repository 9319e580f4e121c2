/**
 * @belief   Every pixel is a place.
 * @origin   With a frame of zeros it is so.
 * @replaces 1-slide.ts
 * @does     goes on until only the filter's corner lies on the picture: the result is as large as the picture.
 * @mend     The filter never reaches over the border: there are fewer places than pixels.
 */
import type { Grid } from "#work/16-convolution/1-slide.ts";

export function slide(picture: Grid, filter: Grid): number[][] {
  return Array.from({ length: picture.length }, (_, top) =>
    Array.from({ length: picture[0]!.length }, (_, left) => {
      const products = filter.flatMap((row, i) => row.map((w, j) => w * (picture[top + i]?.[left + j] ?? 0)));
      return products.reduce((sum, product) => sum + product, 0);
    }),
  );
}
