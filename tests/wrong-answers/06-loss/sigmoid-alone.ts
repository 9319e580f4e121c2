/**
 * @belief   The exercise is about the sigmoid, so one line is enough.
 * @origin   The second line of the to-do is read over.
 * @replaces 3-plot.ts
 * @does     draws one line alone: the threshold is missing.
 * @mend     The chart has two series. The threshold goes beside the sigmoid: see section 3.
 */
import { linspace, type Tensor } from "#engine";
import type { LineChart } from "#engine/plot.ts";

export function sigmoidChart(f: (x: Tensor) => Tensor, from: number, to: number, count: number): LineChart {
  const x = linspace(from, to, count);
  return {
    title: "Sigmoid",
    x: { label: "x" },
    y: { label: "p" },
    series: [{ name: "sigmoid", x, y: f(x) }],
  };
}
