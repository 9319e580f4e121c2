/**
 * @belief   Points on a curve are drawn as points.
 * @origin   The curve is known only at these points, so one draws these.
 * @replaces 3-plot.ts
 * @fails    3-plot > Q21 · sigmoidChart: the x run from one end to the other, for both lines
 * @says     leaves nothing between the dots
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
      { name: "sigmoid", x, y: f(x), draw: "points" },
      { name: "threshold", x, y: x.gt(0).float() },
    ],
  };
}
