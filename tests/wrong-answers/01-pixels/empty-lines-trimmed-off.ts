/**
 * @belief   trim() takes the empty lines away.
 * @origin   The only empty line that one has seen stands at the end.
 * @replaces 7-labels.ts
 * @fails    7-labels > parseLabels · one row per line after the header, labels as numbers
 * @says     has a row for the empty line in the middle
 */
import type { Row } from "#work/01-pixels/7-labels.ts";

export function parseLabels(text: string): Row[] {
  const lines = text.trim().split(/\r?\n/).slice(1);
  return lines.map((line) => {
    const [name, label] = line.split(",");
    return { name: name!, label: Number(label) };
  });
}
