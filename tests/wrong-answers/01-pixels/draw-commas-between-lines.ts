/**
 * @belief   join() puts things together.
 * @origin   It does, with commas.
 * @replaces 5-terminal.ts
 * @does     puts commas between the rows in place of line breaks.
 * @mend     join() without an argument takes a comma. Say what to join with: "\n".
 */
import type { Matrix } from "#work/01-pixels/1-matrix.ts";
import { shade } from "#work/01-pixels/5-terminal.ts";

export function draw(image: Matrix): string {
  return image.map((row) => row.map((value) => shade(value).repeat(2)).join("")).join();
}
