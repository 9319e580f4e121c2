/**
 * @belief   From a to b in n steps: a + i × (b - a) / n.
 * @origin   That is how loops count: the end is not included.
 * @replaces 3-plot.ts
 * @does     stops one step before the end: its last x isn't `to`.
 * @mend     Both ends are included, so count points have count - 1 steps between them. linspace does
 *           that.
 */
import { arange, linspace, type Tensor } from "#engine";
import type { LineChart } from "#engine/plot.ts";

export function sigmoidChart(f: (x: Tensor) => Tensor, from: number, to: number, count: number): LineChart {
  const x = arange(count)
    .float()
    .mul((to - from) / count)
    .add(from);
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
