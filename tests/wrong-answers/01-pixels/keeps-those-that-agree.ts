/**
 * @belief   filter takes out what the condition names.
 * @origin   The word: a coffee filter keeps back what it filters.
 * @replaces 7-labels.ts
 * @does     gives the rows that agree.
 * @mend     filter keeps what the condition is true for: ask for a difference.
 */
import { labelOf, type Row } from "#work/01-pixels/7-labels.ts";

export function disagreements(rows: readonly Row[], classes: readonly string[]): Row[] {
  return rows.filter((row) => classes[row.label] === labelOf(row.name));
}
