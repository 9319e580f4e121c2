/**
 * @belief   trim() takes the empty lines away.
 * @origin   The only empty line that one has seen stands at the end.
 * @replaces 7-labels.ts
 * @does     makes a row of an empty line between two others.
 * @mend     trim() takes empty lines only from the two ends. Leave them out wherever they stand: filter.
 */
import type { Row } from "#work/01-pixels/7-labels.ts";

export function parseLabels(text: string): Row[] {
  const lines = text.trim().split(/\r?\n/).slice(1);
  return lines.map((line) => {
    const [name, label] = line.split(",");
    return { name: name!, label: Number(label) };
  });
}
