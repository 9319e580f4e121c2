/**
 * @belief   Data begin in line 2.
 * @origin   Counting from 0, slice(2) is the third line.
 * @replaces 7-labels.ts
 * @does     leaves out the first picture as well as the header.
 * @mend     Only one line is the header: slice(1).
 */
import type { Row } from "#work/01-pixels/7-labels.ts";

export function parseLabels(text: string): Row[] {
  return text
    .split(/\r?\n/)
    .slice(2)
    .filter((line) => line !== "")
    .map((line) => {
      const [name, label] = line.split(",");
      return { name: name!, label: Number(label) };
    });
}
