/**
 * @belief   When the path has a 3 in it, the picture is a 3.
 * @origin   `includes` is the shortest way to ask; that file names have digits, too, is easy to forget.
 * @replaces 7-labels.ts
 * @fails    7-labels > disagreements · rows that say something else than their folder
 * @says     train/7/3.png has a 3 in its file's name, too
 */
import type { Row } from "#work/01-pixels/7-labels.ts";

export function disagreements(rows: readonly Row[], classes: readonly string[]): Row[] {
  return rows.filter((row) => !row.name.includes(classes[row.label]!));
}
