/**
 * @belief   The last line is always empty, so it can be cut off.
 * @origin   The file at hand ends with a line break.
 * @replaces 7-labels.ts
 * @does     leaves out the last line, whatever it is, and makes a row of every other empty line.
 * @mend     A file may end without a line break, and empty lines may stand anywhere: leave out lines that are empty,
 *           and no others.
 */
import type { Row } from "#work/01-pixels/7-labels.ts";

export function parseLabels(text: string): Row[] {
  const lines = text.split(/\r?\n/).slice(1, -1);
  return lines.map((line) => ({ name: line.split(",")[0]!, label: Number(line.split(",")[1]) }));
}
