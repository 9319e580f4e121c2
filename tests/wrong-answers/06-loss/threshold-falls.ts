/**
 * @belief   Up to the threshold it's yes.
 * @origin   A limit is thought of as the highest that is allowed.
 * @replaces 3-plot.ts
 * @does     lets the threshold fall from 1 to 0.
 * @mend     1 belongs where x is above 0: gt(0), not le(0) or lt(0).
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
      { name: "threshold", x, y: x.le(0).float() },
    ],
  };
}
