/**
 * @belief   Round is once around the corner.
 * @origin   Pictures are turned by quarters.
 * @replaces 1-slide.ts
 * @does     turns by a quarter of a turn.
 * @mend     Turn twice as far: reverse the rows, and the numbers in each.
 */
import type { Grid } from "#work/16-convolution/1-slide.ts";

export function turned(filter: Grid): number[][] {
  return filter[0]!.map((_, j) => filter.map((row) => row[j]!).reverse());
}
