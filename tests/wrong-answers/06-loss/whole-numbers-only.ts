/**
 * @belief   From one end to the other means -6, -5, -4, and so on.
 * @origin   arange and linspace are mixed up.
 * @replaces 3-plot.ts
 * @does     draws only the numbers that are whole steps of 1 away from `from`, and leaves out the end.
 * @mend     Not the distance is given, but the number of points: count of them, both ends included.
 *           linspace does that.
 */
import { arange, type Tensor } from "#engine";
import type { LineChart } from "#engine/plot.ts";

export function sigmoidChart(f: (x: Tensor) => Tensor, from: number, to: number, count: number): LineChart {
  const x = arange(from, to).float();
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
