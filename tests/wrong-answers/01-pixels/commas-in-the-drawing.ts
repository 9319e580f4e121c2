/**
 * @belief   Joining the rows joins their characters, too.
 * @origin   One join is visible in the result, and the list in the list is not.
 * @replaces 5-terminal.ts
 * @does     puts commas between the pixels of a row.
 * @mend     A row is still a list there: join its characters with "" before you join the rows.
 */
import type { Matrix } from "#work/01-pixels/1-matrix.ts";
import { shade } from "#work/01-pixels/5-terminal.ts";

export function draw(image: Matrix): string {
  return image.map((row) => row.map((value) => shade(value).repeat(2))).join("\n");
}
