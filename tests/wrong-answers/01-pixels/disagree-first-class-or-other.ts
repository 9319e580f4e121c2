/**
 * @belief   What is not the first class is the second.
 * @origin   There are two classes, 3 and 7.
 * @replaces 7-labels.ts
 * @does     takes every folder that isn't the first class for class 1.
 * @mend     There may be more classes, and folders that are none: compare the folder with classes[label].
 */
import { labelOf, type Row } from "#work/01-pixels/7-labels.ts";

export function disagreements(rows: readonly Row[], classes: readonly string[]): Row[] {
  return rows.filter((row) => (labelOf(row.name) === classes[0] ? 0 : 1) !== row.label);
}
