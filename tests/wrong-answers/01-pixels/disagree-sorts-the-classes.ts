/**
 * @belief   sort gives a sorted list and leaves the old one as it was.
 * @origin   Python's sorted does; JavaScript's sort changes the list itself.
 * @replaces 7-labels.ts
 * @does     puts the list of classes that it was given into another order.
 * @mend     classes[0] belongs to label 0, whatever its name is: use the list as it comes, and leave it as it is.
 */
import { labelOf, type Row } from "#work/01-pixels/7-labels.ts";

export function disagreements(rows: readonly Row[], classes: string[]): Row[] {
  classes.sort();
  return rows.filter((row) => classes[row.label] !== labelOf(row.name));
}
