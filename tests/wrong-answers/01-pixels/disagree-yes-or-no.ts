/**
 * @belief   The answer is yes or no.
 * @origin   One only wants to know whether the table is right.
 * @replaces 7-labels.ts
 * @does     gives true or false.
 * @mend     Which rows disagree is asked for: filter keeps them.
 */
import { labelOf, type Row } from "#work/01-pixels/7-labels.ts";

export function disagreements(rows: readonly Row[], classes: readonly string[]): boolean {
  return rows.some((row) => classes[row.label] !== labelOf(row.name));
}
