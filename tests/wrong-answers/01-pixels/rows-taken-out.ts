/**
 * @belief   Taking out what agrees leaves what disagrees.
 * @origin   It does, but the list belongs to whoever called.
 * @replaces 7-labels.ts
 * @does     takes the rows that agree out of the list that it was given.
 * @mend     The list belongs to whoever called. filter makes a new one.
 */
import { labelOf, type Row } from "#work/01-pixels/7-labels.ts";

export function disagreements(rows: Row[], classes: readonly string[]): Row[] {
  for (let place = rows.length - 1; place >= 0; place--) {
    const row = rows[place]!;
    if (classes[row.label] === labelOf(row.name)) rows.splice(place, 1);
  }
  return rows;
}
