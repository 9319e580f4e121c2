/**
 * @belief   A function takes one item per row.
 * @origin   Networks do: for them x is a column.
 * @replaces 1-relu.ts
 * @does     gives x and y as columns, of shape (count, 1).
 * @mend     x and y have the shape (count), as linspace gives them. Only networks want a column.
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
  const x = linspace(from, to, count).view(-1, 1);
  return { title: name, x: { label: "x" }, y: { label: name }, series: [{ name, x, y: f(x) }] };
}
