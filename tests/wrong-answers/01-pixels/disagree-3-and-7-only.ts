/**
 * @belief   The classes are 3 and 7.
 * @origin   In the sample they are.
 * @replaces 7-labels.ts
 * @does     takes 3 and 7 for the classes, whatever comes in.
 * @mend     Other data sets have other classes: use the list that comes in.
 */
import { labelOf, type Row } from "#work/01-pixels/7-labels.ts";

export function disagreements(rows: readonly Row[]): Row[] {
  return rows.filter((row) => ["3", "7"][row.label] !== labelOf(row.name));
}
