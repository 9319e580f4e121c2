/**
 * @belief   An empty line is the end of the file.
 * @origin   The only one that one has seen stands there.
 * @replaces 7-labels.ts
 * @does     stops at the first empty line.
 * @mend     An empty line may stand anywhere: pass over it, and go on.
 */
import type { Row } from "#work/01-pixels/7-labels.ts";

export function parseLabels(text: string): Row[] {
  const rows: Row[] = [];
  for (const line of text.split(/\r?\n/).slice(1)) {
    if (line === "") break;
    const [name, label] = line.split(",");
    rows.push({ name: name!, label: Number(label) });
  }
  return rows;
}
