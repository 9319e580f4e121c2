/**
 * @belief   Lines are separated by white space.
 * @origin   A line break is white space. But so is a blank in a name.
 * @replaces 7-labels.ts
 * @does     cuts the text at every blank, also inside a name.
 * @mend     Cut at line breaks only: /\r?\n/.
 */
import type { Row } from "#work/01-pixels/7-labels.ts";

export function parseLabels(text: string): Row[] {
  return text
    .trim()
    .split(/\s+/)
    .slice(1)
    .map((line) => {
      const [name, label] = line.split(",");
      return { name: name!, label: Number(label) };
    });
}
