/**
 * @belief   0 and 1 mean no and yes.
 * @origin   With two classes they often do.
 * @replaces 7-labels.ts
 * @does     gives true and false for labels.
 * @mend     A label is a class number, and there may be more than two classes: Number, not a comparison.
 */

export function parseLabels(text: string): { name: string; label: boolean }[] {
  return text
    .split(/\r?\n/)
    .slice(1)
    .filter((line) => line !== "")
    .map((line) => ({ name: line.split(",")[0]!, label: line.split(",")[1] === "1" }));
}
