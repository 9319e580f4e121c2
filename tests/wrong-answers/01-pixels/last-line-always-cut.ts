/**
 * @belief   The last line is always the empty one.
 * @origin   The file at hand ends with a line break.
 * @replaces 7-labels.ts
 * @does     leaves out the last line, also when it holds a picture.
 * @mend     A file may end without a line break: leave out lines that are empty, and no others.
 */
import type { Row } from "#work/01-pixels/7-labels.ts";

export function parseLabels(text: string): Row[] {
  return text
    .split(/\r?\n/)
    .slice(1, -1)
    .filter((line) => line !== "")
    .map((line) => {
      const [name, label] = line.split(",");
      return { name: name!, label: Number(label) };
    });
}
