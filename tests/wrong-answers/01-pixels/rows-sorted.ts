/**
 * @belief   A table is put in order.
 * @origin   File names were sorted before.
 * @replaces 7-labels.ts
 * @does     sorts the rows by their names.
 * @mend     Keep the file's order.
 */
import type { Row } from "#work/01-pixels/7-labels.ts";

export function parseLabels(text: string): Row[] {
  return text
    .split(/\r?\n/)
    .slice(1)
    .filter((line) => line !== "")
    .sort()
    .map((line) => {
      const [name, label] = line.split(",");
      return { name: name!, label: Number(label) };
    });
}
