/**
 * @belief   What is wrong has to be put right, where it stands.
 * @origin   The folder is believed more than the table.
 * @replaces 7-labels.ts
 * @does     changes the labels in the rows that it was given.
 * @mend     The rows belong to whoever called: return them unchanged.
 */
import { labelOf, type Row } from "#work/01-pixels/7-labels.ts";

export function disagreements(rows: readonly Row[], classes: readonly string[]): Row[] {
  const wrong = rows.filter((row) => classes[row.label] !== labelOf(row.name));
  for (const row of wrong) row.label = classes.indexOf(labelOf(row.name));
  return wrong;
}
