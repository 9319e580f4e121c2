/**
 * @belief   x comes before y.
 * @origin   Points are written (x, y).
 * @replaces 1-slide.ts
 * @does     gives a row for each column of places: the feature map lies on its side.
 * @mend     The outer list holds the rows, from top to bottom.
 */
import type { Grid } from "#work/16-convolution/1-slide.ts";

export function slide(picture: Grid, filter: Grid): number[][] {
  return Array.from({ length: picture[0]!.length - filter[0]!.length + 1 }, (_, left) =>
    Array.from({ length: picture.length - filter.length + 1 }, (_, top) =>
      filter
        .flatMap((row, i) => row.map((w, j) => w * picture[top + i]![left + j]!))
        .reduce((a, b) => a + b, 0),
    ),
  );
}
