/**
 * @belief   A label is 1 or it is 0.
 * @origin   There are two classes, the 3s and the 7s.
 * @replaces 7-labels.ts
 * @does     gives 1 for the label 1, and 0 for all others.
 * @mend     There may be more classes: Number("12") makes 12 of the text.
 */
import type { Row } from "#work/01-pixels/7-labels.ts";

export function parseLabels(text: string): Row[] {
  return text
    .split(/\r?\n/)
    .slice(1)
    .filter((line) => line !== "")
    .map((line) => ({ name: line.split(",")[0]!, label: line.split(",")[1] === "1" ? 1 : 0 }));
}
