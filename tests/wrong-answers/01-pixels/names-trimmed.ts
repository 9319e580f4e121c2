/**
 * @belief   Spaces around a column are never meant.
 * @origin   In many tables they are put there for the eye.
 * @replaces 7-labels.ts
 * @does     takes the spaces at the beginning and at the end of a name away.
 * @mend     A file may be called so. Take all that stands before the comma.
 */
import type { Row } from "#work/01-pixels/7-labels.ts";

export function parseLabels(text: string): Row[] {
  const lines = text.split(/\r?\n/).slice(1);
  return lines
    .filter((line) => line !== "")
    .map((line) => {
      const [name, label] = line.split(",").map((part) => part.trim());
      return { name: name!, label: Number(label) };
    });
}
