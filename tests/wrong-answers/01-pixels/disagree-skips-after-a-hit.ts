/**
 * @belief   Going through a list, one may take things out of it.
 * @origin   One may; but then the next item moves up to the place that has just been looked at.
 * @replaces 7-labels.ts
 * @does     keeps a row that agrees when it follows another one that agrees.
 * @mend     After splice, the next row stands at the same place, and the loop goes past it. filter makes a new list
 *           without such trouble.
 */
import { labelOf, type Row } from "#work/01-pixels/7-labels.ts";

export function disagreements(rows: readonly Row[], classes: readonly string[]): Row[] {
  const left = [...rows];
  for (let place = 0; place < left.length; place++) {
    const row = left[place]!;
    if (classes[row.label] === labelOf(row.name)) left.splice(place, 1);
  }
  return left;
}
