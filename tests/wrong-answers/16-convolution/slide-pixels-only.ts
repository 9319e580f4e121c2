/**
 * @belief   A filter says which pixels count.
 * @origin   A mask does that.
 * @replaces 1-slide.ts
 * @does     adds up the pixels wherever a weight isn't 0, whatever it is.
 * @mend     Multiply each pixel by the weight that lies on it.
 */
import type { Grid } from "#work/16-convolution/1-slide.ts";

export function slide(picture: Grid, filter: Grid): number[][] {
  return Array.from({ length: picture.length - filter.length + 1 }, (_, top) =>
    Array.from({ length: picture[0]!.length - filter[0]!.length + 1 }, (_, left) => {
      const products = filter.flatMap((row, i) =>
        row.map((w, j) => (w === 0 ? 0 : 1) * picture[top + i]![left + j]!),
      );
      return products.reduce((sum, product) => sum + product, 0);
    }),
  );
}
