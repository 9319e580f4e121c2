/**
 * @belief   A line ends in \n.
 * @origin   On Linux and macOS it does, and the file looks the same in every editor.
 * @replaces 7-labels.ts
 * @does     takes an empty line of a Windows file for a row, because an \r is left in it.
 * @mend     On Windows a line ends in \r\n: split at /\r?\n/.
 */
import type { Row } from "#work/01-pixels/7-labels.ts";

export function parseLabels(text: string): Row[] {
  const lines = text.split("\n").slice(1);
  return lines
    .filter((line) => line !== "")
    .map((line) => ({ name: line.split(",")[0]!, label: Number(line.split(",")[1]) }));
}
