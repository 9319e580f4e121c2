/**
 * @belief   A row without a label is falsy, so filter by the label.
 * @origin   It drops what empty lines leave; but 0 counts as nothing in JavaScript, too.
 * @replaces 7-labels.ts
 * @does     leaves out the rows whose label is 0.
 * @mend     0 is a label: the first class. Ask whether the line is empty, before you make a row of it.
 */
import type { Row } from "#work/01-pixels/7-labels.ts";

export function parseLabels(text: string): Row[] {
  return text
    .split(/\r?\n/)
    .slice(1)
    .map((line) => {
      const [name, label] = line.split(",");
      return { name: name!, label: Number(label) };
    })
    .filter((row) => row.label);
}
