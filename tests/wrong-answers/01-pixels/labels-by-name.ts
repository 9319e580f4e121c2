/**
 * @belief   A table of names and numbers is an object.
 * @origin   It is good for looking a name up.
 * @replaces 7-labels.ts
 * @does     gives one object with the names as keys.
 * @mend     A list of rows is asked for, in the file's order, one for each line.
 */

export function parseLabels(text: string): Record<string, number> {
  const lines = text.split(/\r?\n/).slice(1);
  const pairs = lines.filter((line) => line !== "").map((line) => line.split(","));
  return Object.fromEntries(pairs.map(([name, label]) => [name!, Number(label)]));
}
