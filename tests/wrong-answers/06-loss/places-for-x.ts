/**
 * @belief   x counts the points.
 * @origin   For a loss curve it does.
 * @replaces 3-plot.ts
 * @does     takes the places in the list, 0, 1, 2, ..., for x.
 * @mend     x goes from `from` to `to`, in equal steps.
 */
import { arange, type Tensor } from "#engine";
import type { LineChart } from "#engine/plot.ts";

export function sigmoidChart(f: (x: Tensor) => Tensor, from: number, to: number, count: number): LineChart {
  const x = arange(count).float();
  return {
    title: "Sigmoid",
    x: { label: "x" },
    y: { label: "p" },
    series: [
      { name: "sigmoid", x, y: f(x) },
      { name: "threshold", x, y: x.gt(0).float() },
    ],
  };
}
