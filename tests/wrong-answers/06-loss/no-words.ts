/**
 * @belief   The lines speak for themselves.
 * @origin   Whoever has just drawn a chart knows what it shows.
 * @replaces 3-plot.ts
 * @does     leaves out the title and the labels of the axes.
 * @mend     Nobody understands a chart without words: give it a title, and x and y a label each.
 */
import { linspace, type Tensor } from "#engine";
import type { LineChart } from "#engine/plot.ts";

export function sigmoidChart(f: (x: Tensor) => Tensor, from: number, to: number, count: number): LineChart {
  const x = linspace(from, to, count);
  return {
    series: [
      { name: "sigmoid", x, y: f(x) },
      { name: "threshold", x, y: x.gt(0).float() },
    ],
  };
}
