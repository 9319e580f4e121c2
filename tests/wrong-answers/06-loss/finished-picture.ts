/**
 * @belief   A chart is what one can look at.
 * @origin   lineChart is the function that draws, so one calls it.
 * @replaces 3-plot.ts
 * @does     returns the finished picture, which is a text.
 * @mend     Return what lineChart is to be given, not what it gives: an object { title, x, y, series:
 *           [...] }.
 */
import { linspace, type Tensor } from "#engine";
import { type LineChart, lineChart } from "#engine/plot.ts";

export function sigmoidChart(f: (x: Tensor) => Tensor, from: number, to: number, count: number): LineChart {
  const x = linspace(from, to, count);
  const series = [
    { name: "sigmoid", x, y: f(x) },
    { name: "threshold", x, y: x.gt(0).float() },
  ];
  return lineChart({ series }) as unknown as LineChart;
}
