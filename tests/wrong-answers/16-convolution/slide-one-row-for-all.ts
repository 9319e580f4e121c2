/**
 * @belief   fill(row) makes a new row for each place.
 * @origin   new Array(rows).fill(new Array(columns).fill(0)) looks like a table.
 * @replaces 1-slide.ts
 * @does     puts one and the same row into all places of the map, so that every row shows what was written last.
 * @mend     Make each row anew: Array.from({ length: rows }, () => ...).
 */
import type { Grid } from "#work/16-convolution/1-slide.ts";

export function slide(picture: Grid, filter: Grid): number[][] {
  const rows = picture.length - filter.length + 1;
  const columns = (picture[0]?.length ?? 0) - (filter[0]?.length ?? 0) + 1;
  const map = new Array<number[]>(rows).fill(new Array<number>(columns).fill(0));
  for (const [top, row] of map.entries())
    for (const left of row.keys()) {
      const products = filter.flatMap((weights, i) =>
        weights.map((w, j) => w * picture[top + i]![left + j]!),
      );
      row[left] = products.reduce((sum, product) => sum + product, 0);
    }
  return map;
}
