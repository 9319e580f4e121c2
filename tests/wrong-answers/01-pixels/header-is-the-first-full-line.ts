/**
 * @belief   The header is the first line in which something stands.
 * @origin   Empty lines are thrown away first, and then the first one of the rest.
 * @replaces 7-labels.ts
 * @does     loses the first row when the first line is empty.
 * @mend     Take the first line away as it is, then the empty ones.
 */
import type { Row } from "#work/01-pixels/7-labels.ts";

export function parseLabels(text: string): Row[] {
  return text
    .split(/\r?\n/)
    .filter((line) => line !== "")
    .slice(1)
    .map((line) => {
      const [name, label] = line.split(",");
      return { name: name!, label: Number(label) };
    });
}
