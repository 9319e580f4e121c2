/**
 * @belief   arange goes from one end to the other in steps.
 * @origin   arange stops before its end.
 * @replaces 1-relu.ts
 * @does     leaves out the last point.
 * @mend     Both ends are included, and there are `count` points. linspace does that.
 */
import { arange, type Tensor } from "#engine";
import type { LineChart } from "#engine/plot.ts";

export function chartOf(
  name: string,
  f: (x: Tensor) => Tensor,
  from: number,
  to: number,
  count: number,
): LineChart {
  const step = (to - from) / (count - 1);
  const x = arange(from, to - step / 2, step);
  return { title: name, x: { label: "x" }, y: { label: name }, series: [{ name, x, y: f(x) }] };
}
