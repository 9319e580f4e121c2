/**
 * @belief   The jump is in the middle of the picture.
 * @origin   From -6 to 6 it is.
 * @replaces 3-plot.ts
 * @does     puts the jump in the middle between from and to, wherever 0 is.
 * @mend     The threshold looks at x: 1 where x is above 0.
 */
import { linspace, type Tensor } from "#engine";
import type { LineChart } from "#engine/plot.ts";

export function sigmoidChart(f: (x: Tensor) => Tensor, from: number, to: number, count: number): LineChart {
  const x = linspace(from, to, count);
  const middle = (count - 1) / 2;
  const step = Array.from({ length: count }, (_, i) => (i > middle ? 1 : 0));
  return {
    title: "A smooth curve and a hard step",
    x: { label: "x" },
    y: { label: "result" },
    series: [
      { name: "sigmoid", x, y: f(x) },
      { name: "threshold", x, y: step },
    ],
  };
}
