/**
 * @belief   What comes out is a list of numbers.
 * @origin   The loop visits one place after the other.
 * @replaces 1-slide.ts
 * @does     gives all numbers in a single row.
 * @mend     The places lie in rows: give one row for each row of places.
 */
import type { Grid } from "#work/16-convolution/1-slide.ts";

export function slide(picture: Grid, filter: Grid): number[][] {
  const sums: number[] = [];
  for (let top = 0; top + filter.length <= picture.length; top++)
    for (let left = 0; left + filter[0]!.length <= picture[0]!.length; left++)
      sums.push(
        filter
          .flatMap((row, i) => row.map((w, j) => w * picture[top + i]![left + j]!))
          .reduce((a, b) => a + b, 0),
      );
  return [sums];
}
