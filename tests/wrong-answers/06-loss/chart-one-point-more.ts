/**
 * @belief   arange leaves out the end, so it has to go one step further.
 * @origin   With whole steps that is right; with others rounding decides whether one more fits.
 * @replaces 3-plot.ts
 * @does     goes one step beyond the end: rounding lets one point more in now and then.
 * @mend     linspace(from, to, count) gives count points, both ends among them.
 */
import { arange, type Tensor } from "#engine";
import type { LineChart } from "#engine/plot.ts";

export function sigmoidChart(f: (x: Tensor) => Tensor, from: number, to: number, count: number): LineChart {
  const step = (to - from) / (count - 1);
  const x = arange(from, to + step, step).float();
  return {
    title: "The sigmoid and the threshold",
    x: { label: "x" },
    y: { label: "y" },
    series: [
      { name: "sigmoid", x, y: f(x) },
      { name: "threshold", x, y: x.gt(0).float() },
    ],
  };
}
