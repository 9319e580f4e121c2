/**
 * @belief   A line of text is a column of the picture.
 * @origin   x comes before y in school.
 * @replaces 5-terminal.ts
 * @does     draws rows and columns swapped.
 * @mend     One line of text for each row: the loop over the rows stands outside.
 */
import type { Matrix } from "#work/01-pixels/1-matrix.ts";
import { shade } from "#work/01-pixels/5-terminal.ts";

export function draw(image: Matrix): string {
  const columns = image[0]!.map((_, column) => image.map((row) => row[column]!));
  return columns.map((column) => column.map((value) => shade(value).repeat(2)).join("")).join("\n");
}
