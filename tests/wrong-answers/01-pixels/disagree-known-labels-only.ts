/**
 * @belief   A label that has no class can't disagree.
 * @origin   classes[label] is undefined for it, and that is taken care of as an exception.
 * @replaces 7-labels.ts
 * @does     leaves out rows whose label has no class.
 * @mend     A label that has no class agrees with no folder: such a row belongs to the result.
 */
import { labelOf, type Row } from "#work/01-pixels/7-labels.ts";

export function disagreements(rows: readonly Row[], classes: readonly string[]): Row[] {
  return rows.filter((row) => {
    const wanted = classes[row.label];
    return wanted !== undefined && wanted !== labelOf(row.name);
  });
}
