/**
 * @way      Leaves the threshold as bools, which the chart draws as 1 and 0.
 * @replaces 3-plot.ts
 */
import { linspace, type Tensor } from "#engine";
import type { LineChart } from "#engine/plot.ts";

export function sigmoidChart(f: (x: Tensor) => Tensor, from: number, to: number, count: number): LineChart {
  const x = linspace(from, to, count);
  const curves = [
    { name: "sigmoid", x, y: f(x) },
    { name: "threshold", x, y: x.gt(0) },
  ];
  return { title: "Smooth and hard", x: { label: "x" }, y: { label: "y" }, series: curves };
}
