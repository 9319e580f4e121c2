/**
 * @belief   A row looks like train/3/10.png,0.
 * @origin   A regular expression is made after the lines that one has seen.
 * @replaces 7-labels.ts
 * @does     leaves out rows that don't look like those of the sample: train or valid, a digit, a number, 0 or 1.
 * @mend     A name may be any path, and a label any whole number: cut the line at its comma.
 */
import type { Row } from "#work/01-pixels/7-labels.ts";

export function parseLabels(text: string): Row[] {
  const rows = text.matchAll(/^((?:train|valid)\/\d\/\d+\.png),([01])\r?$/gm);
  return [...rows].map(([, name, label]) => ({ name: name!, label: Number(label) }));
}
