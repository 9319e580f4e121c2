/**
 * @belief   The header is the line that begins with name.
 * @origin   In labels.csv it does.
 * @replaces 7-labels.ts
 * @does     leaves out every line that begins with "name", and keeps a first line that doesn't.
 * @mend     The header is known by its place, not by its words: it is the first line.
 */
import type { Row } from "#work/01-pixels/7-labels.ts";

export function parseLabels(text: string): Row[] {
  const lines = text.split(/\r?\n/).filter((line) => line !== "" && !line.startsWith("name"));
  return lines.map((line) => {
    const [name, label] = line.split(",");
    return { name: name!, label: Number(label) };
  });
}
