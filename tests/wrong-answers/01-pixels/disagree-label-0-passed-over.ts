/**
 * @belief   A row without a label has nothing to say.
 * @origin   `if (row.label)` looks like "if there is a label"; but 0 counts as nothing in JavaScript.
 * @replaces 7-labels.ts
 * @does     passes over rows whose label is 0.
 * @mend     0 is a label: the first class. Every row has one, so there is nothing to ask.
 */
import { labelOf, type Row } from "#work/01-pixels/7-labels.ts";

export function disagreements(rows: readonly Row[], classes: readonly string[]): Row[] {
  return rows.filter((row) => row.label && classes[row.label] !== labelOf(row.name));
}
