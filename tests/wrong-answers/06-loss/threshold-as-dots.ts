/**
 * @belief   A threshold has only two values, so points will do.
 * @origin   The jump shall not be drawn as a line.
 * @replaces 3-plot.ts
 * @does     asks for dots for the threshold.
 * @mend     Both series are lines: leave out draw.
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
      { name: "threshold", x, y: x.gt(0).float(), draw: "points" },
    ],
  };
}
