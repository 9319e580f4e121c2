/**
 * @belief   A step is as long as pooling halves.
 * @origin   Many layers have a stride of 2.
 * @replaces 1-slide.ts
 * @does     moves by two pixels at each step.
 * @mend     It moves by one pixel.
 */
import type { Grid } from "#work/16-convolution/1-slide.ts";

export function slide(picture: Grid, filter: Grid): number[][] {
  const map: number[][] = [];
  for (let top = 0; top + filter.length <= picture.length; top += 2) {
    const row: number[] = [];
    for (let left = 0; left + filter[0]!.length <= picture[0]!.length; left += 2)
      row.push(
        filter
          .flatMap((line, i) => line.map((w, j) => w * picture[top + i]![left + j]!))
          .reduce((a, b) => a + b, 0),
      );
    map.push(row);
  }
  return map;
}
