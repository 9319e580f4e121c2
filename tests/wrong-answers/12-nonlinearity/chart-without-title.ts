/**
 * @belief   The series has a name, so the chart needs no title.
 * @origin   The name is for the legend, which only appears with two series.
 * @replaces 1-relu.ts
 * @does     labels the axes, but gives no title.
 * @mend     Tell the reader what the line shows: `title: ...`.
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
  return { x: { label: "x" }, y: { label: name }, series: [{ name, x, y: f(x) }] };
}
