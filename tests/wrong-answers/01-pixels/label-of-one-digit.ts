/**
 * @belief   The label is the last character of the line.
 * @origin   0 and 1 are one character long.
 * @replaces 7-labels.ts
 * @does     gives only the last digit of a label.
 * @mend     A label may have several digits: take all that stands behind the comma.
 */
import type { Row } from "#work/01-pixels/7-labels.ts";

export function parseLabels(text: string): Row[] {
  return text
    .split(/\r?\n/)
    .slice(1)
    .filter((line) => line !== "")
    .map((line) => ({ name: line.split(",")[0]!, label: Number(line.slice(-1)) }));
}
