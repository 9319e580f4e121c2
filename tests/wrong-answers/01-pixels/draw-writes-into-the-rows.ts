/**
 * @belief   The rows are a good place for the characters: they have the right length.
 * @origin   It saves making new rows.
 * @replaces 5-terminal.ts
 * @does     writes the characters into the picture that it was given.
 * @mend     The picture must stay as it is: map makes a new row of characters.
 */
import type { Matrix } from "#work/01-pixels/1-matrix.ts";
import { shade } from "#work/01-pixels/5-terminal.ts";

export function draw(image: Matrix): string {
  const characters = image as unknown as string[][];
  for (const [row, line] of image.entries()) {
    for (const [column, value] of line.entries()) characters[row]![column] = shade(value).repeat(2);
  }
  return characters.map((row) => row.join("")).join("\n");
}
