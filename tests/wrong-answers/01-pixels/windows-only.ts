/**
 * @belief   A line ends in \r\n.
 * @origin   On Windows it does.
 * @replaces 7-labels.ts
 * @does     finds no rows where lines end in \n alone.
 * @mend     On other systems a line ends in \n: split at /\r?\n/.
 */
import type { Row } from "#work/01-pixels/7-labels.ts";

export function parseLabels(text: string): Row[] {
  return text
    .split("\r\n")
    .slice(1)
    .filter((line) => line !== "")
    .map((line) => {
      const [name, label] = line.split(",");
      return { name: name!, label: Number(label) };
    });
}
