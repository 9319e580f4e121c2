/**
 * @belief   A row is a list of its columns.
 * @origin   split(",") gives it so.
 * @replaces 7-labels.ts
 * @does     gives a list for each row in place of an object.
 * @mend     Give each part its name: { name, label }.
 */

export function parseLabels(text: string): [string, number][] {
  return text
    .split(/\r?\n/)
    .slice(1)
    .filter((line) => line !== "")
    .map((line) => [line.split(",")[0]!, Number(line.split(",")[1])]);
}
