/**
 * @belief   The name of the series says what y is.
 * @origin   The name is for the legend, which only appears with two series.
 * @replaces 1-relu.ts
 * @does     gives a label for the x axis only.
 * @mend     The other axis needs one too: `y: { label: ... }`. (`f.name` is empty for a function that was handed over
 *           as it was written.)
 */
import { linspace, type Tensor } from "#engine";
import type { LineChart } from "#engine/plot.ts";

export function chartOf(
  name: string,
  f: (x: Tensor) => Tensor,
  from: number,
  to: number,
  count: number,
): LineChart {
  const x = linspace(from, to, count);
  return { title: name, x: { label: "x" }, series: [{ name, x, y: f(x) }] };
}
