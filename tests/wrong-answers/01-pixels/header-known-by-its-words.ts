/**
 * @belief   The header is the line name,label.
 * @origin   In labels.csv it is.
 * @replaces 7-labels.ts
 * @does     takes the first line for a row, unless it says name,label.
 * @mend     The first line names the columns, in whatever words: leave it out because it is the
 *           first.
 */
import type { Row } from "#work/01-pixels/7-labels.ts";

export function parseLabels(text: string): Row[] {
  return text
    .split(/\r?\n/)
    .filter((line) => line !== "" && line !== "name,label")
    .map((line) => {
      const [name, label] = line.split(",");
      return { name: name!, label: Number(label) };
    });
}
