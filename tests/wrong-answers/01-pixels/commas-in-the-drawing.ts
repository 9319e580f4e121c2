/**
 * @belief   Joining the rows joins their characters, too.
 * @origin   One join is visible in the result, and the list in the list is not.
 * @replaces 5-terminal.ts
 * @fails    5-terminal > draw · every pixel twice, every row on its own line
 * @says     has commas between its pixels
 */
import type { Matrix } from "#work/01-pixels/1-matrix.ts";
import { shade } from "#work/01-pixels/5-terminal.ts";

export function draw(image: Matrix): string {
  return image.map((row) => row.map((value) => shade(value).repeat(2))).join("\n");
}
