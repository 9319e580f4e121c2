/**
 * @belief   slice() copies the picture.
 * @origin   It copies the list of rows, and not the rows.
 * @replaces 1-slide.ts
 * @does     writes the sums into the picture's own rows: slice() copies only the list of them.
 * @mend     Make new rows for the map, and only read the picture.
 */
import type { Grid } from "#work/16-convolution/1-slide.ts";

export function slide(picture: Grid, filter: Grid): number[][] {
  const rows = picture.length - filter.length + 1;
  const columns = picture[0]!.length - filter[0]!.length + 1;
  const map = picture.slice() as number[][];
  for (let top = 0; top < rows; top++) {
    for (let left = 0; left < columns; left++) {
      const products = filter.flatMap((row, i) => row.map((w, j) => w * map[top + i]![left + j]!));
      map[top]![left] = products.reduce((sum, product) => sum + product, 0);
    }
    map[top]!.length = columns;
  }
  map.length = rows;
  return map;
}
