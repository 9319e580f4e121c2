/**
 * @way      Removes every \r, and cuts each line at its last comma.
 * @replaces 7-labels.ts
 */
import type { Row } from "#work/01-pixels/7-labels.ts";

export function parseLabels(text: string): Row[] {
  const [, ...lines] = text.replaceAll("\r", "").split("\n");
  return lines.filter(Boolean).map((line) => {
    const comma = line.lastIndexOf(",");
    return { label: Number.parseInt(line.slice(comma + 1), 10), name: line.slice(0, comma) };
  });
}
