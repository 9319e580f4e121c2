/**
 * @belief   Every line is a row.
 * @origin   An empty line can't be seen at the end of a file.
 * @replaces 7-labels.ts
 * @does     makes a row of every empty line.
 * @mend     Empty lines are no rows, wherever they stand: leave them out.
 */
import type { Row } from "#work/01-pixels/7-labels.ts";

export function parseLabels(text: string): Row[] {
  return text
    .split(/\r?\n/)
    .slice(1)
    .map((line) => {
      const [name, label] = line.split(",");
      return { name: name!, label: Number(label) };
    });
}
