/**
 * @belief   The title says it all.
 * @origin   The axes of the chart are taken for the x and y of the series.
 * @replaces 3-plot.ts
 * @does     gives the chart a title, but no labels for its axes.
 * @mend     x and y of the chart are objects with a label each: { label: "..." }.
 */
import { linspace, type Tensor } from "#engine";
import type { LineChart } from "#engine/plot.ts";

export function sigmoidChart(f: (x: Tensor) => Tensor, from: number, to: number, count: number): LineChart {
  const x = linspace(from, to, count);
  return {
    title: "Sigmoid and threshold",
    series: [
      { name: "sigmoid", x, y: f(x) },
      { name: "threshold", x, y: x.gt(0).float() },
    ],
  };
}
