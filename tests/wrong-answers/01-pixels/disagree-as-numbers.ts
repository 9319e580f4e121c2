/**
 * @belief   The folders are numbers, and so are the classes.
 * @origin   They are called 3 and 7.
 * @replaces 7-labels.ts
 * @does     compares the folder and the class as numbers: names that are no numbers never agree.
 * @mend     Folders can have any name: compare the texts.
 */
import { labelOf, type Row } from "#work/01-pixels/7-labels.ts";

export function disagreements(rows: readonly Row[], classes: readonly string[]): Row[] {
  return rows.filter((row) => Number(classes[row.label]) !== Number(labelOf(row.name)));
}
