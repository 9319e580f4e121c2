/**
 * @belief   count points have count - 1 pieces, so linspace gets count - 1.
 * @origin   linspace is thought to take the number of pieces.
 * @replaces 1-relu.ts
 * @does     has one point too few, though both ends are there.
 * @mend     `count` is how many points there are. linspace takes the number of points.
 */
import { linspace, type Tensor, tensor } from "#engine";
import type { LineChart } from "#engine/plot.ts";

export function chartOf(
  name: string,
  f: (x: Tensor) => Tensor,
  from: number,
  to: number,
  count: number,
): LineChart {
  const x = count > 2 ? linspace(from, to, count - 1) : tensor([from]);
  return { title: name, x: { label: "x" }, y: { label: name }, series: [{ name, x, y: f(x) }] };
}
