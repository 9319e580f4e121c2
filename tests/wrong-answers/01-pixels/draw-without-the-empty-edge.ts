/**
 * @belief   The empty edge is no part of the drawing.
 * @origin   The lesson shows the three without it.
 * @replaces 5-terminal.ts
 * @does     leaves out the empty rows and columns around the digit.
 * @mend     The lesson leaves them out only to save room. Every row is a line, also where all pixels are 0.
 */
import type { Matrix } from "#work/01-pixels/1-matrix.ts";
import { shade } from "#work/01-pixels/5-terminal.ts";

export function draw(image: Matrix): string {
  const rows = image.filter((row) => row.some((value) => value > 0));
  const columns = image[0]!.map((_, column) => rows.some((row) => row[column]! > 0));
  const inner = rows.map((row) => row.filter((_, column) => columns[column]));
  return inner.map((row) => row.map((value) => shade(value).repeat(2)).join("")).join("\n");
}
