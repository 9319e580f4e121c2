/**
 * @belief   A line ends in \n.
 * @origin   On Linux and macOS it does, and the file looks the same in every editor.
 * @replaces 7-labels.ts
 * @fails    7-labels > parseLabels · line ends of Windows
 * @says     keeps the \r of every line
 */
import type { Row } from "#work/01-pixels/7-labels.ts";

export function parseLabels(text: string): Row[] {
  const lines = text.split("\n").slice(1);
  return lines
    .filter((line) => line !== "")
    .map((line) => ({ name: line.split(",")[0]!, label: Number(line.split(",")[1]) }));
}
