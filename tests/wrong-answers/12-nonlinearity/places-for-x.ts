/**
 * @belief   x counts the points.
 * @origin   In a list the place and the value are easily mixed up.
 * @replaces 1-relu.ts
 * @does     gives the series x = 0, 1, 2, ..., the places in the list.
 * @mend     x goes from `from` to `to`: it's what f was given.
 */
import { arange, linspace, type Tensor } from "#engine";
import type { LineChart } from "#engine/plot.ts";

export function chartOf(
  name: string,
  f: (x: Tensor) => Tensor,
  from: number,
  to: number,
  count: number,
): LineChart {
  return {
    title: name,
    x: { label: "x" },
    y: { label: name },
    series: [{ name, x: arange(count), y: f(linspace(from, to, count)) }],
  };
}
