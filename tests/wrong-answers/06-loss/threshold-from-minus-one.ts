/**
 * @belief   A threshold gives the sign.
 * @origin   The step from -1 to 1 stands in many books.
 * @replaces 3-plot.ts
 * @does     lets the threshold jump from -1 to 1.
 * @mend     It is 0 up to 0 and 1 above it.
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
      { name: "threshold", x, y: x.gt(0).float().mul(2).sub(1) },
    ],
  };
}
