/**
 * @belief   fill(row) makes a new row for each place.
 * @origin   new Array(rows).fill(new Array(columns).fill(0)) looks like a table.
 * @replaces 1-slide.ts
 * @does     puts one and the same row into all places of the map, so that every row holds the sum of all.
 * @mend     Make each row anew: Array.from({ length: rows }, () => ...).
 */
import type { Grid } from "#work/16-convolution/1-slide.ts";

export function slide(picture: Grid, filter: Grid): number[][] {
  const rows = picture.length - filter.length + 1;
  const columns = (picture[0]?.length ?? 0) - (filter[0]?.length ?? 0) + 1;
  const row = new Array<number>(columns).fill(0);
  const map = new Array<number[]>(rows).fill(row);
  for (let top = 0; top < rows; top++)
    for (let left = 0; left < columns; left++)
      for (const [i, weights] of filter.entries())
        for (const [j, weight] of weights.entries()) row[left]! += weight * picture[top + i]![left + j]!;
  return map;
}
