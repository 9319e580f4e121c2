/**
 * @belief   A chart is a picture, so I draw it.
 * @origin   The task says chart; that the description is meant is overlooked.
 * @replaces 1-relu.ts
 * @does     gives the finished picture, which is a text.
 * @mend     Return what lineChart is to be given, not what it gives: an object { title, x, y, series }.
 */
import { linspace, type Tensor } from "#engine";
import { type LineChart, lineChart } from "#engine/plot.ts";

export function chartOf(
  name: string,
  f: (x: Tensor) => Tensor,
  from: number,
  to: number,
  count: number,
): LineChart {
  const x = linspace(from, to, count);
  return lineChart({
    title: name,
    x: { label: "x" },
    y: { label: name },
    series: [{ name, x, y: f(x) }],
  }) as unknown as LineChart;
}
