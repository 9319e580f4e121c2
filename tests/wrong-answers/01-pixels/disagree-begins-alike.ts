/**
 * @belief   The folder's name begins with the class.
 * @origin   startsWith, or a search, seems to be more forgiving than ===.
 * @replaces 7-labels.ts
 * @does     takes a folder whose name only begins with the class for the class.
 * @mend     "10" is not "1": compare the whole names.
 */
import { labelOf, type Row } from "#work/01-pixels/7-labels.ts";

export function disagreements(rows: readonly Row[], classes: readonly string[]): Row[] {
  return rows.filter((row) => !labelOf(row.name).startsWith(classes[row.label] ?? "?"));
}
