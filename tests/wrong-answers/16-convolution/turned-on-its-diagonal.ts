/**
 * @belief   Turning is transposing.
 * @origin   t() turns a matrix into its transpose.
 * @replaces 1-slide.ts
 * @does     exchanges rows and columns.
 * @mend     A transpose is a mirror image. Half a turn keeps height and width and reverses both.
 */
import type { Grid } from "#work/16-convolution/1-slide.ts";

export function turned(filter: Grid): number[][] {
  return filter[0]!.map((_, j) => filter.map((row) => row[j]!));
}
