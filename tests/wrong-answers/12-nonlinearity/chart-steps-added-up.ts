/**
 * @belief   Steps of equal size, added up, end exactly at `to`.
 * @origin   On paper they do.
 * @replaces 1-relu.ts
 * @does     adds up steps until it is beyond `to`, so rounding takes the last point away for some ranges.
 * @mend     Count the points and not the way: from + i * step for i from 0 on, or linspace.
 */
import { type Tensor, tensor } from "#engine";
import type { LineChart } from "#engine/plot.ts";

export function chartOf(
  name: string,
  f: (x: Tensor) => Tensor,
  from: number,
  to: number,
  count: number,
): LineChart {
  const step = (to - from) / (count - 1);
  const x: number[] = [];
  for (let at = from; at <= to; at += step) x.push(at);
  return {
    title: name,
    x: { label: "x" },
    y: { label: `${name}(x)` },
    series: [{ name, x, y: f(tensor(x)) }],
  };
}
