/**
 * @belief   A plot begins at 0.
 * @origin   Loss curves do: their x are numbers of steps.
 * @replaces 1-relu.ts
 * @does     begins at 0, whatever `from` is.
 * @mend     The first x is `from`, the last one `to`.
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
  const x = linspace(0, to, count);
  return { title: name, x: { label: "x" }, y: { label: name }, series: [{ name, x, y: f(x) }] };
}
