/**
 * @belief   The threshold asks whether the curve is above 0.
 * @origin   "Above 0" is read off the picture, where the curve is what one sees.
 * @replaces 3-plot.ts
 * @does     asks whether f is above 0, and not whether x is.
 * @mend     The threshold looks at x: x.gt(0).
 */
import { linspace, type Tensor } from "#engine";
import type { LineChart } from "#engine/plot.ts";

export function sigmoidChart(f: (x: Tensor) => Tensor, from: number, to: number, count: number): LineChart {
  const x = linspace(from, to, count);
  const y = f(x);
  return {
    title: "Sigmoid and threshold",
    x: { label: "x" },
    y: { label: "y" },
    series: [
      { name: "sigmoid", x, y },
      { name: "threshold", x, y: y.gt(0).float() },
    ],
  };
}
