/**
 * @belief   count pieces have count ends.
 * @origin   The fence-post mistake: pieces and points are counted alike.
 * @replaces 1-relu.ts
 * @does     has one point too many.
 * @mend     `count` is how many points there are, not how many pieces. linspace takes the number of points.
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
  const x = linspace(from, to, count + 1);
  return { title: name, x: { label: "x" }, y: { label: name }, series: [{ name, x, y: f(x) }] };
}
