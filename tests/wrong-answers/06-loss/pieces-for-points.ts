/**
 * @belief   count says how many pieces the line has.
 * @origin   A fence of ten metres has eleven posts.
 * @replaces 3-plot.ts
 * @does     has one point too many.
 * @mend     count says how many points there are, not how many pieces.
 */
import { linspace, type Tensor } from "#engine";
import type { LineChart } from "#engine/plot.ts";

export function sigmoidChart(f: (x: Tensor) => Tensor, from: number, to: number, count: number): LineChart {
  const x = linspace(from, to, count + 1);
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
