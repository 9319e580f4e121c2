/**
 * @belief   Both lines show f.
 * @origin   The second series is a copy of the first, and only its name was changed.
 * @replaces 3-plot.ts
 * @does     draws f a second time in place of the threshold.
 * @mend     The y of the second line are 1 where x is above 0, and 0 everywhere else.
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
      { name: "threshold", x, y: f(x) },
    ],
  };
}
