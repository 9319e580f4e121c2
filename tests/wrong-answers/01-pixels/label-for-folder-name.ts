/**
 * @belief   The label in the table is the folder's name.
 * @origin   The folder 3 holds 3s; that the table says 0 for them is not looked up.
 * @replaces 7-labels.ts
 * @does     compares the label itself with the folder's name.
 * @mend     The label is a place in `classes`, not a folder's name: compare classes[label] with the folder.
 */
import { labelOf, type Row } from "#work/01-pixels/7-labels.ts";

export function disagreements(rows: readonly Row[]): Row[] {
  return rows.filter((row) => String(row.label) !== labelOf(row.name));
}
