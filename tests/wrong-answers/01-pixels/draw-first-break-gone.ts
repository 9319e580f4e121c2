/**
 * @belief   replace takes away the line break at the end.
 * @origin   It takes the first one that it finds.
 * @replaces 5-terminal.ts
 * @does     takes out the first line break and leaves the one at the end.
 * @mend     Put the breaks between the lines, with join, and there is none to take away.
 */
import type { Matrix } from "#work/01-pixels/1-matrix.ts";
import { shade } from "#work/01-pixels/5-terminal.ts";

export function draw(image: Matrix): string {
  let text = "";
  for (const row of image) {
    for (const value of row) text += shade(value) + shade(value);
    text += "\n";
  }
  return text.replace("\n", "");
}
