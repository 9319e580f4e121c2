/**
 * @belief   The order of the lines does not matter.
 * @origin   On the picture it does not; in the legend and in the list it does.
 * @replaces 3-plot.ts
 * @does     has the threshold first.
 * @mend     The first series is "sigmoid", the second is "threshold".
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
      { name: "threshold", x, y: x.gt(0).float() },
      { name: "sigmoid", x, y: f(x) },
    ],
  };
}
