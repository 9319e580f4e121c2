/**
 * @belief   The label stands before the name.
 * @origin   In many tables the number comes first.
 * @replaces 7-labels.ts
 * @does     takes the first column for the label and the second for the name.
 * @mend     The name comes first, then the label, as in the header name,label.
 */
import type { Row } from "#work/01-pixels/7-labels.ts";

export function parseLabels(text: string): Row[] {
  return text
    .split(/\r?\n/)
    .slice(1)
    .filter((line) => line !== "")
    .map((line) => {
      const [label, name] = line.split(",");
      return { name: name!, label: Number(label) };
    });
}
