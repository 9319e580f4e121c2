/**
 * @belief   replace changes every character that it finds.
 * @origin   In many editors, to replace means to replace all.
 * @replaces 5-terminal.ts
 * @does     doubles the first of several equal characters in a row, and leaves the others single.
 * @mend     A text after replace has changed once. Double each character before you join them.
 */
import type { Matrix } from "#work/01-pixels/1-matrix.ts";
import { RAMP, shade } from "#work/01-pixels/5-terminal.ts";

export function draw(image: Matrix): string {
  const lines = image.map((row) => {
    let line = row.map((value) => shade(value)).join("");
    for (const character of RAMP) line = line.replace(character, character + character);
    return line;
  });
  return lines.join("\n");
}
