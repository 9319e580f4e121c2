/**
 * @belief   Turned round is upside down.
 * @origin   A mirror below the filter shows it so.
 * @replaces 1-slide.ts
 * @does     reverses the order of the rows only.
 * @mend     Half a turn reverses both: the rows, and the numbers in each.
 */
import type { Grid } from "#work/16-convolution/1-slide.ts";

export function turned(filter: Grid): number[][] {
  return filter.map((row) => [...row]).reverse();
}
