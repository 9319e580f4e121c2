/**
 * @belief   reduce adds up all items.
 * @origin   For a list of numbers it does.
 * @replaces 1-slide.ts
 * @does     calls reduce without a start value: then the first item is taken as it is, and is multiplied by
 *           nothing.
 * @mend     Give reduce its start, 0: reduce((sum, one) => ..., 0).
 */
import type { Grid } from "#work/16-convolution/1-slide.ts";

export function slide(picture: Grid, filter: Grid): number[][] {
  const rows = picture.length - filter.length + 1;
  const columns = picture[0]!.length - filter[0]!.length + 1;
  const map: number[][] = [];
  for (let y = 0; y < rows; y++) {
    const line: number[] = [];
    for (let x = 0; x < columns; x++) {
      const sums = filter.map((weights, i) =>
        weights.reduce((sum, weight, j) => sum + weight * picture[y + i]![x + j]!),
      );
      line.push(sums.reduce((a, b) => a + b));
    }
    map.push(line);
  }
  return map;
}
