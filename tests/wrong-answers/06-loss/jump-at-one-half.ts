/**
 * @belief   The border between no and yes is at 0.5.
 * @origin   For p it is; but the axis has the raw predictions.
 * @replaces 3-plot.ts
 * @fails    3-plot > Q20 · sigmoidChart: the second line is flat, with one jump
 * @says     jumps at 0.5
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
      { name: "sigmoid", x, y: f(x) },
      { name: "threshold", x, y: x.gt(0.5).float() },
    ],
  };
}
