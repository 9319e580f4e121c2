/**
 * @belief   Turned round is read backwards.
 * @origin   A text is read backwards like that.
 * @replaces 1-slide.ts
 * @does     reverses each row only.
 * @mend     Half a turn reverses both: the rows, and the numbers in each.
 */
import type { Grid } from "#work/16-convolution/1-slide.ts";

export function turned(filter: Grid): number[][] {
  return filter.map((row) => [...row].reverse());
}
