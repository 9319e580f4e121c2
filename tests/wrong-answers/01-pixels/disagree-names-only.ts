/**
 * @belief   The names of the pictures are enough.
 * @origin   With the name one finds the picture.
 * @replaces 7-labels.ts
 * @does     gives the names in place of the rows.
 * @mend     The whole rows are asked for, as they are.
 */
import { labelOf, type Row } from "#work/01-pixels/7-labels.ts";

export function disagreements(rows: readonly Row[], classes: readonly string[]): string[] {
  return rows.filter((row) => classes[row.label] !== labelOf(row.name)).map((row) => row.name);
}
