/**
 * @belief   What looks like a number is a number.
 * @origin   A CSV reader such as pandas turns columns of digits into numbers by itself.
 * @replaces 7-labels.ts
 * @fails    7-labels > parseLabels · one row per line after the header, labels as numbers
 * @says     has text for labels
 */

export function parseLabels(text: string): { name: string; label: string }[] {
  const lines = text.split(/\r?\n/).slice(1);
  return lines
    .filter((line) => line !== "")
    .map((line) => ({ name: line.split(",")[0]!, label: line.split(",")[1]! }));
}
