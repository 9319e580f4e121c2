/**
 * @belief   The order of the ends doesn't matter for a line.
 * @origin   It doesn't for the picture; but the first x is to be `from`.
 * @replaces 1-relu.ts
 * @does     runs from `to` to `from`.
 * @mend     linspace takes the beginning first, then the end.
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
  const x = linspace(to, from, count);
  return { title: name, x: { label: "x" }, y: { label: name }, series: [{ name, x, y: f(x) }] };
}
