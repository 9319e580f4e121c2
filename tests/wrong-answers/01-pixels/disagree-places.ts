/**
 * @belief   Their places say which ones.
 * @origin   inBothSplits gave places.
 * @replaces 7-labels.ts
 * @does     gives the places of the rows in place of the rows.
 * @mend     The rows themselves are asked for.
 */
import { labelOf, type Row } from "#work/01-pixels/7-labels.ts";

export function disagreements(rows: readonly Row[], classes: readonly string[]): number[] {
  return rows.flatMap((row, place) => (classes[row.label] === labelOf(row.name) ? [] : [place]));
}
