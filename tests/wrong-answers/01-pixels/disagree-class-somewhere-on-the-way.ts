/**
 * @belief   When one of the folders on the way is the class, the picture is in its folder.
 * @origin   `includes("/3/")` is safe from file names; that the way may have more folders isn't thought of.
 * @replaces 7-labels.ts
 * @does     takes a row for right when any folder on the way has the name of the class.
 * @mend     Only the folder that the picture lies in directly counts: labelOf reads it.
 */
import type { Row } from "#work/01-pixels/7-labels.ts";

export function disagreements(rows: readonly Row[], classes: readonly string[]): Row[] {
  return rows.filter((row) => !`/${row.name}`.includes(`/${classes[row.label]}/`));
}
