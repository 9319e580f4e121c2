/**
 * @belief   The line is as long as from `from` to `to`.
 * @origin   The length is calculated, and the start is forgotten.
 * @replaces 3-plot.ts
 * @does     begins at 0: it goes as far as asked, but from 0 on.
 * @mend     The first x is `from`, the last one is `to`.
 */
import { linspace, type Tensor } from "#engine";
import type { LineChart } from "#engine/plot.ts";

export function sigmoidChart(f: (x: Tensor) => Tensor, from: number, to: number, count: number): LineChart {
  const x = linspace(0, to - from, count);
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
