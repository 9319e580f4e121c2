/**
 * @belief   The lines are the chart.
 * @origin   Title and labels are thought of later, or never.
 * @replaces 3-plot.ts
 * @does     returns the list of series alone, not a chart.
 * @mend     A chart is an object: { title, x, y, series: [...] }.
 */
import { linspace, type Tensor } from "#engine";
import type { LineChart } from "#engine/plot.ts";

export function sigmoidChart(f: (x: Tensor) => Tensor, from: number, to: number, count: number): LineChart {
  const x = linspace(from, to, count);
  const lines = [
    { name: "sigmoid", x, y: f(x) },
    { name: "threshold", x, y: x.gt(0).float() },
  ];
  return lines as unknown as LineChart;
}
