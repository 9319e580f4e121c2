/**
 * @belief   A range ends before its end.
 * @origin   That's true of arange and of slices; a plot wants both ends.
 * @replaces 1-relu.ts
 * @does     stops one step before the end: the step is the range divided by `count`.
 * @mend     Both ends are included, so there is one piece less than there are points. linspace does that.
 */
import { linspace, type Tensor } from "#engine";
import type { LineChart } from "#engine/plot.ts";

export function chartOf(
  name: string,
  f: (x: Tensor) => Tensor,
  from: number,
  to: number,
  count: number,
): LineChart {
  const x = linspace(from, to - (to - from) / count, count);
  return { title: name, x: { label: "x" }, y: { label: name }, series: [{ name, x, y: f(x) }] };
}
