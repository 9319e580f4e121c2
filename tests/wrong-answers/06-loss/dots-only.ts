/**
 * @belief   Points on a curve are drawn as points.
 * @origin   The curve is known only at these points, so one draws these.
 * @replaces 3-plot.ts
 * @does     asks for dots where a line is wanted.
 * @mend     Leave out draw: without it the points are joined by a line.
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
