/**
 * @belief   indexOf tells the class of every folder.
 * @origin   For a name that isn't in the list it gives -1, which may be the label.
 * @replaces 7-labels.ts
 * @does     takes a folder that is no class for the class -1: with the label -1 it agrees.
 * @mend     A folder that is no class agrees with no label. Compare names: classes[row.label].
 */
import type { Row } from "#work/01-pixels/7-labels.ts";

const labelOf = (path: string) => path.split("/").at(-2)!;

export function disagreements(rows: readonly Row[], classes: readonly string[]): Row[] {
  return rows.filter((row) => classes.indexOf(labelOf(row.name)) !== row.label);
}
