/**
 * @belief   f is asked for point number 0, 1, 2 and so on.
 * @origin   In a list the place and the value are easily mixed up.
 * @replaces 1-relu.ts
 * @does     gives y what f makes of 0, 1, 2, ..., not what it makes of x.
 * @mend     Give f the x of the line. Number i of y belongs to number i of x.
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
    series: [{ name, x: linspace(from, to, count), y: f(arange(count)) }],
  };
}
