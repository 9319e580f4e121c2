/**
 * @belief   x comes before y.
 * @origin   Points are written (x, y).
 * @replaces 1-slide.ts
 * @does     lays the filter on with rows and columns exchanged.
 * @mend     filter[i][j] is in row i and column j, as in the picture.
 */
import type { Grid } from "#work/16-convolution/1-slide.ts";

export function slide(picture: Grid, filter: Grid): number[][] {
  const side = filter[0]!.map((_, j) => filter.map((row) => row[j]!));
  return Array.from({ length: picture.length - side.length + 1 }, (_, top) =>
    Array.from({ length: picture[0]!.length - side[0]!.length + 1 }, (_, left) =>
      side
        .flatMap((row, i) => row.map((w, j) => w * (picture[top + i]?.[left + j] ?? 0)))
        .reduce((a, b) => a + b, 0),
    ),
  );
}
