/**
 * @belief   A variable begins anew in every round of the loop.
 * @origin   Only one that is declared inside it does.
 * @replaces 5-terminal.ts
 * @does     begins every line with all the lines before it.
 * @mend     Let each line begin empty: declare it inside the loop over the rows.
 */
import type { Matrix } from "#work/01-pixels/1-matrix.ts";
import { shade } from "#work/01-pixels/5-terminal.ts";

export function draw(image: Matrix): string {
  const lines: string[] = [];
  let line = "";
  for (const row of image) {
    for (const value of row) line += shade(value).repeat(2);
    lines.push(line);
  }
  return lines.join("\n");
}
