/**
 * @belief   What looks like a number is a number.
 * @origin   A CSV reader such as pandas turns columns of digits into numbers by itself.
 * @replaces 7-labels.ts
 * @does     gives the labels as text.
 * @mend     What is cut out of a text is text: Number("1") makes a number of it.
 */

export function parseLabels(text: string): { name: string; label: string }[] {
  const lines = text.split(/\r?\n/).slice(1);
  return lines
    .filter((line) => line !== "")
    .map((line) => ({ name: line.split(",")[0]!, label: line.split(",")[1]! }));
}
