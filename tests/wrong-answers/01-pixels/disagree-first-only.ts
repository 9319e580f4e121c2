/**
 * @belief   One contradiction is enough to know.
 * @origin   find, or a return in the loop, stops at the first.
 * @replaces 7-labels.ts
 * @does     stops at the first row that disagrees.
 * @mend     All of them are asked for: filter goes to the end of the list.
 */
import { labelOf, type Row } from "#work/01-pixels/7-labels.ts";

export function disagreements(rows: readonly Row[], classes: readonly string[]): Row[] {
  const first = rows.find((row) => classes[row.label] !== labelOf(row.name));
  return first === undefined ? [] : [first];
}
