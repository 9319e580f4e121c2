/**
 * @belief   arange leaves the end out, so it goes one step further.
 * @origin   It is how Python lists the numbers.
 * @replaces 1-relu.ts
 * @does     sometimes gives a point too many, beyond the end.
 * @mend     Steps are rounded, so the last one may or may not come. linspace(from, to, count) has both ends, always.
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
  const x = arange(from, to + step, step, { dtype: "float32" });
  return { title: name, x: { label: "x" }, y: { label: `${name}(x)` }, series: [{ name, x, y: f(x) }] };
}
