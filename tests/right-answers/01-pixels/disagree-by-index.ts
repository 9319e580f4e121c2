/**
 * @way      Looks for the folder among the classes, and gives copies of the rows.
 * @replaces 7-labels.ts
 */
import type { Row } from "#work/01-pixels/7-labels.ts";

export function disagreements(rows: readonly Row[], classes: readonly string[]): Row[] {
  const wrong = rows.filter(({ name, label }) => classes.indexOf(name.split("/").at(-2)!) !== label);
  return wrong.map((row) => ({ ...row }));
}
