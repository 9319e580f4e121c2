/**
 * @belief   The threshold is where the curve is above 0.5.
 * @origin   For p the border is at 0.5.
 * @replaces 3-plot.ts
 * @does     lets the threshold be 1 where f is above 0.5.
 * @mend     For the sigmoid this is the same, but f may be another curve. The threshold looks at x:
 *           x.gt(0).
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
      { name: "threshold", x, y: y.gt(0.5).float() },
    ],
  };
}
