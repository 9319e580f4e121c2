/**
 * @belief   reverse has been called, so it is turned.
 * @origin   A copy was turned, and thrown away.
 * @replaces 1-slide.ts
 * @does     leaves the filter as it is.
 * @mend     Give the turned rows back.
 */
import type { Grid } from "#work/16-convolution/1-slide.ts";

export function turned(filter: Grid): number[][] {
  return filter.map((row) => [...row]);
}
