/**
 * @belief   The classes are in the order of their names.
 * @origin   In the sample they are: 3, 7.
 * @replaces 7-labels.ts
 * @does     puts the classes in order before it looks them up.
 * @mend     classes[0] belongs to label 0, whatever its name is: use the list as it comes.
 */
import { labelOf, type Row } from "#work/01-pixels/7-labels.ts";

export function disagreements(rows: readonly Row[], classes: readonly string[]): Row[] {
  const sorted = [...classes].sort();
  return rows.filter((row) => sorted[row.label] !== labelOf(row.name));
}
