/**
 * @belief   `row.map(shade)` is the short form of `row.map((value) => shade(value))`.
 * @origin   In Python it is; JavaScript's map passes the place along, too.
 * @replaces 5-terminal.ts
 * @does     draws "NaN" for every pixel.
 * @mend     Was that row.map(shade)? map hands over the place as a second argument, and shade takes it for its ramp.
 *           Write row.map((value) => shade(value)).
 */
import type { Matrix } from "#work/01-pixels/1-matrix.ts";
import { RAMP } from "#work/01-pixels/5-terminal.ts";

function shade(value: number, ramp: string | number = RAMP): string {
  const characters = ramp as string;
  return characters[Math.floor((value / 256) * characters.length)]!;
}

export function draw(image: Matrix): string {
  const doubled = (row: string[]): string => row.map((character) => character + character).join("");
  return image.map((row) => doubled(row.map(shade))).join("\n");
}
