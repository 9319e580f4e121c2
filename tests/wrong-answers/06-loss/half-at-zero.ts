/**
 * @belief   At 0 the step is half way up.
 * @origin   The sigmoid is 0.5 at 0, and some textbooks draw the step so.
 * @replaces 3-plot.ts
 * @does     gives the threshold 0.5 at exactly 0.
 * @mend     It is 1 above 0 and 0 everywhere else, at 0 too.
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
      { name: "threshold", x, y: x.gt(0).float().add(x.ge(0).float()).div(2) },
    ],
  };
}
