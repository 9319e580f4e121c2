/**
 * @belief   The folder of the label is the second part of the name.
 * @origin   In train/3/10.png it is.
 * @replaces 7-labels.ts
 * @does     takes the second part of the name for the folder.
 * @mend     How many folders come before differs. labelOf finds the right one.
 */
import type { Row } from "#work/01-pixels/7-labels.ts";

export function disagreements(rows: readonly Row[], classes: readonly string[]): Row[] {
  return rows.filter((row) => classes[row.label] !== row.name.split("/")[1]);
}
