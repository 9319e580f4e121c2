/**
 * @belief   The chart of the sigmoid draws the sigmoid.
 * @origin   The parameter f is overlooked; with the sigmoid as f nobody notices.
 * @replaces 3-plot.ts
 * @does     draws the sigmoid as the first line, whatever function came in.
 * @mend     The y of the first line are what f gives for the x: call f.
 */
import { linspace, type Tensor } from "#engine";
import type { LineChart } from "#engine/plot.ts";

export function sigmoidChart(_f: (x: Tensor) => Tensor, from: number, to: number, count: number): LineChart {
  const x = linspace(from, to, count);
  return {
    title: "Sigmoid",
    x: { label: "x" },
    y: { label: "p" },
    series: [
      { name: "sigmoid", x, y: x.sigmoid() },
      { name: "threshold", x, y: x.gt(0).float() },
    ],
  };
}
