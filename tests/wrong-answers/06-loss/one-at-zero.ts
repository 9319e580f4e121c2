/**
 * @belief   "From 0 on" is greater or equal.
 * @origin   > and >= are taken for the same.
 * @replaces 3-plot.ts
 * @does     gives the threshold 1 at exactly 0.
 * @mend     It is 1 only above 0. gt means above, ge means above or equal.
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
      { name: "threshold", x, y: x.ge(0).float() },
    ],
  };
}
