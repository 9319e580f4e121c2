/**
 * @way      One regular expression over the whole text.
 * @replaces 7-labels.ts
 */
import type { Row } from "#work/01-pixels/7-labels.ts";

export function parseLabels(text: string): Row[] {
  const body = text.slice(text.indexOf("\n") + 1);
  const rows = body.matchAll(/^([^,\r\n]+),(\d+)\r?$/gm);
  return [...rows].map(([, name, label]) => ({ label: +label!, name: name! }));
}
