/**
 * @belief   To turn a filter is to turn it into its opposite.
 * @origin   An edge from dark to light becomes one from light to dark, which half a turn does to some filters, too.
 * @replaces 1-slide.ts
 * @does     turns the signs of the weights.
 * @mend     The weights keep their signs and change their places.
 */
import type { Grid } from "#work/16-convolution/1-slide.ts";

export function turned(filter: Grid): number[][] {
  return filter.map((row) => row.map((w) => -w));
}
