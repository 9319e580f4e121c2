/**
 * @belief   The y are enough: the chart knows where they belong.
 * @origin   For loss curves, where x counts the epochs, that is true.
 * @replaces 3-plot.ts
 * @does     leaves out the x of its lines: the chart would count 0, 1, 2, ... from left to right.
 * @mend     Give each series its x beside its y.
 */
import { linspace, type Tensor } from "#engine";
import type { LineChart } from "#engine/plot.ts";

export function sigmoidChart(f: (x: Tensor) => Tensor, from: number, to: number, count: number): LineChart {
  const x = linspace(from, to, count);
  return {
    title: "Sigmoid",
    x: { label: "x" },
    y: { label: "p" },
    series: [
      { name: "sigmoid", y: f(x) },
      { name: "threshold", y: x.gt(0).float() },
    ],
  };
}
