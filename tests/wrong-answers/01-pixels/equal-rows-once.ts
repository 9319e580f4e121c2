/**
 * @belief   The same row twice is one too many.
 * @origin   In a table of pictures no row should come twice.
 * @replaces 7-labels.ts
 * @does     leaves out a line that has come before.
 * @mend     One row for each line: what is in the file twice is in the list twice.
 */
import type { Row } from "#work/01-pixels/7-labels.ts";

export function parseLabels(text: string): Row[] {
  const lines = new Set(text.split(/\r?\n/).slice(1));
  return [...lines]
    .filter((line) => line !== "")
    .map((line) => {
      const [name, label] = line.split(",");
      return { name: name!, label: Number(label) };
    });
}
