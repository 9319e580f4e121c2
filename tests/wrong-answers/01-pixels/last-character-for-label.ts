/**
 * @belief   The last character of a line is the label.
 * @origin   With ten classes or fewer it is.
 * @replaces 7-labels.ts
 * @does     takes the last character for the label, and all but the last two for the name.
 * @mend     A label may have several digits: cut the line at its comma.
 */
import type { Row } from "#work/01-pixels/7-labels.ts";

export function parseLabels(text: string): Row[] {
  return text
    .split(/\r?\n/)
    .slice(1)
    .filter((line) => line !== "")
    .map((line) => ({ name: line.slice(0, -2), label: Number(line.at(-1)) }));
}
