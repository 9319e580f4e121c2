/**
 * @belief   A chart is what one can look at.
 * @origin   lineChart is the function that draws, so one calls it.
 * @replaces 3-plot.ts
 * @fails    3-plot > Q21 · sigmoidChart: the x run from one end to the other, for both lines
 * @says     is the finished picture
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
