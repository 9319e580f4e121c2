/**
 * @belief   When the way to the picture ends with the class, the picture is in its folder.
 * @origin   endsWith needs no cutting; that a folder's name may only end alike isn't thought of.
 * @replaces 7-labels.ts
 * @does     takes a folder whose name only ends with the class for the class.
 * @mend     "17" is not "7": compare the whole names.
 */
import { labelOf, type Row } from "#work/01-pixels/7-labels.ts";

export function disagreements(rows: readonly Row[], classes: readonly string[]): Row[] {
  return rows.filter((row) => !labelOf(row.name).endsWith(classes[row.label] ?? "?"));
}
