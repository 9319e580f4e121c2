/**
 * @belief   When the path has a 3 in it, the picture is a 3.
 * @origin   `includes` is the shortest way to ask; that file names have digits, too, is easy to forget.
 * @replaces 7-labels.ts
 * @does     looks for the class anywhere in the path, in the file's name, too.
 * @mend     File names have digits, too, and one name can be part of another. labelOf reads the folder: compare with
 *           it.
 */
import type { Row } from "#work/01-pixels/7-labels.ts";

export function disagreements(rows: readonly Row[], classes: readonly string[]): Row[] {
  return rows.filter((row) => !row.name.includes(classes[row.label]!));
}
