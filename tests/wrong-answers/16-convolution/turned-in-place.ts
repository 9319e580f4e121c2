/**
 * @belief   reverse gives a new list.
 * @origin   It returns a list, but the same one.
 * @replaces 1-slide.ts
 * @does     turns the filter that it was given.
 * @mend     Copy first: [...row].reverse().
 */
import type { Grid } from "#work/16-convolution/1-slide.ts";

export function turned(filter: Grid): number[][] {
  const rows = filter as number[][];
  for (const row of rows) row.reverse();
  return rows.reverse();
}
