/**
 * @belief   The lines speak for themselves.
 * @origin   Whoever has just drawn a chart knows what it shows.
 * @replaces 3-plot.ts
 * @fails    3-plot > sigmoidChart · a title, and a label for each axis
 * @says     are the words. Without them
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
