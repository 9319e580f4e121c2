/**
 * @belief   indexOf("\n") always finds the end of the header.
 * @origin   Where nothing is found, it gives −1, and −1 + 1 is 0.
 * @replaces 7-labels.ts
 * @does     makes a row of the header when the file holds nothing else and no line break.
 * @mend     The last line may have no end, also when it is the header. Cut the text into lines
 *           first, then leave out the first one.
 */
import type { Row } from "#work/01-pixels/7-labels.ts";

export function parseLabels(text: string): Row[] {
  const body = text.slice(text.indexOf("\n") + 1);
  const rows: Row[] = [];
  for (const line of body.split(/\r?\n/)) {
    if (!line) continue;
    const [name, label] = line.split(",") as [string, string];
    rows.push({ name, label: parseInt(label, 10) });
  }
  return rows;
}
