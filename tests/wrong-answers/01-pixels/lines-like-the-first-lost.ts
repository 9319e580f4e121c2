/**
 * @belief   Whatever reads as the header is the header.
 * @origin   The header is left out by comparing every line with the first one.
 * @replaces 7-labels.ts
 * @does     leaves out every line that reads as the first one does.
 * @mend     Only the first line is no data: go by its place, not by its words.
 */
import type { Row } from "#work/01-pixels/7-labels.ts";

export function parseLabels(text: string): Row[] {
  const lines = text.split(/\r?\n/);
  return lines
    .filter((line) => line !== "" && line !== lines[0])
    .map((line) => {
      const [name, label] = line.split(",");
      return { name: name!, label: Number(label) };
    });
}
