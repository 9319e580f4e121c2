/**
 * @belief   structuredClone makes every row a list of its own.
 * @origin   What was one list twice is one list twice in the clone.
 * @replaces 1-slide.ts
 * @does     turns a row round twice that stands in the filter twice: structuredClone keeps one list one.
 * @mend     Make each row anew: map((row) => row.toReversed()).
 */
import type { Grid } from "#work/16-convolution/1-slide.ts";

export function turned(filter: Grid): number[][] {
  const copy = structuredClone(filter) as number[][];
  copy.reverse();
  for (const row of copy) row.reverse();
  return copy;
}
