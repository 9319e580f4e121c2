/**
 * @belief   A folder that is no class can't disagree.
 * @origin   indexOf gives −1 for it, and that is taken care of as an exception.
 * @replaces 7-labels.ts
 * @does     leaves out rows whose folder is no class.
 * @mend     A folder that is no class agrees with no label: such a row belongs to the result.
 */
import { labelOf, type Row } from "#work/01-pixels/7-labels.ts";

export function disagreements(rows: readonly Row[], classes: readonly string[]): Row[] {
  return rows.filter((row) => {
    const wanted = classes.indexOf(labelOf(row.name));
    return wanted >= 0 && wanted !== row.label;
  });
}
