/**
 * @way      Measures below first, and writes the moved value into a list.
 * @replaces 6-flat.ts
 */
import { type Tensor, tensor } from "#engine";
import type { Measure } from "#work/06-loss/6-flat.ts";

export function slopeAt(measure: Measure, weights: Tensor, place: number, h: number): number {
  const rows = weights.flatten().tolist() as number[];
  const at = (value: number): number => measure(tensor(rows.with(place, value)).view(rows.length, 1));
  const own = rows[place]!;
  const below = at(own - h);
  const above = at(own + h);
  return (above - below) / h / 2;
}
