/**
 * @belief   A plot needs the heights; it knows where they belong.
 * @origin   Loss curves are drawn from y alone: there the place in the list is right.
 * @replaces 1-relu.ts
 * @does     gives the series no x, so the chart puts the heights at 0, 1, 2, ....
 * @mend     Give the series its x as well: where each height stands.
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
  return {
    title: name,
    x: { label: "x" },
    y: { label: name },
    series: [{ name, y: f(linspace(from, to, count)) }],
  };
}
