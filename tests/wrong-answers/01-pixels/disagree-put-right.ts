/**
 * @belief   What is wrong has to be put right.
 * @origin   The folder is believed more than the table.
 * @replaces 7-labels.ts
 * @does     gives copies of the rows with the labels that belong to their folders.
 * @mend     Return the rows unchanged, as the table has them.
 */
import { labelOf, type Row } from "#work/01-pixels/7-labels.ts";

export function disagreements(rows: readonly Row[], classes: readonly string[]): Row[] {
  return rows
    .filter((row) => classes[row.label] !== labelOf(row.name))
    .map((row) => ({ ...row, label: classes.indexOf(labelOf(row.name)) }));
}
