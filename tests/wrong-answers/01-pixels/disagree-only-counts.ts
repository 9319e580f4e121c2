/**
 * @belief   How many there are is what one wants to know.
 * @origin   One hopes for 0.
 * @replaces 7-labels.ts
 * @does     gives how many there are.
 * @mend     Which ones is asked for: a list of the rows.
 */
import { labelOf, type Row } from "#work/01-pixels/7-labels.ts";

export function disagreements(rows: readonly Row[], classes: readonly string[]): number {
  return rows.filter((row) => classes[row.label] !== labelOf(row.name)).length;
}
