/**
 * @belief   Label 0 is the first class, everything else the second.
 * @origin   In the data set there are two.
 * @replaces 7-labels.ts
 * @does     takes class 1 for every label that isn't 0.
 * @mend     There may be more classes, and labels without one: look up classes[row.label].
 */
import { labelOf, type Row } from "#work/01-pixels/7-labels.ts";

export function disagreements(rows: readonly Row[], classes: readonly string[]): Row[] {
  const wrong: Row[] = [];
  for (const row of rows) {
    const folder = row.label ? classes[1] : classes[0];
    if (folder !== labelOf(row.name)) wrong.push(row);
  }
  return wrong;
}
