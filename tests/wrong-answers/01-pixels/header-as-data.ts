/**
 * @belief   Every line of a file is data.
 * @origin   The files of other data sets have no header.
 * @replaces 7-labels.ts
 * @does     makes a row of the first line, too.
 * @mend     The first line names the columns and is no data: leave it out.
 */
import type { Row } from "#work/01-pixels/7-labels.ts";

export function parseLabels(text: string): Row[] {
  const lines = text.split(/\r?\n/).filter((line) => line !== "");
  return lines.map((line) => ({ name: line.split(",")[0]!, label: Number(line.split(",")[1]) }));
}
