/**
 * @belief   The last line is always empty, so it can be cut off.
 * @origin   The file at hand ends with a line break.
 * @replaces 7-labels.ts
 * @fails    7-labels > parseLabels · one row per line after the header, labels as numbers
 * @says     A file may end without a line break
 */
import type { Row } from "#work/01-pixels/7-labels.ts";

export function parseLabels(text: string): Row[] {
  const lines = text.split(/\r?\n/).slice(1, -1);
  return lines.map((line) => ({ name: line.split(",")[0]!, label: Number(line.split(",")[1]) }));
}
