/**
 * @belief   A row that has begun counts as a row.
 * @origin   One counts how many rows are needed.
 * @replaces 2-stretch.ts
 * @does     goes on with the quotient rounded up.
 * @mend     Only rows that are full lie before the number: round down, with Math.floor.
 */
import type { View } from "#work/04-broadcasting/nd.ts";

export function nth(view: View, n: number): number {
  let [place, rest] = [0, n];
  for (let axis = view.shape.length - 1; axis >= 0; axis--) {
    place += (rest % view.shape[axis]!) * view.strides[axis]!;
    rest = Math.ceil(rest / view.shape[axis]!);
  }
  return view.values[place]!;
}
