/**
 * @belief   `row.map(shade)` is the short form of `row.map((value) => shade(value))`.
 * @origin   In Python it is; here the place becomes the ramp, a number has no characters, and undefined can't be
 *           repeated.
 * @replaces 5-terminal.ts
 * @does     throws, because shade finds no character: its second argument is a place in the row.
 * @mend     Was that row.map(shade)? map hands over the place as a second argument, and shade takes it for its ramp.
 *           Write row.map((value) => shade(value)).
 */
import type { Matrix } from "#work/01-pixels/1-matrix.ts";
import { shade } from "#work/01-pixels/5-terminal.ts";

export function draw(image: Matrix): string {
  const pick = shade as (value: number) => string;
  return image
    .map((row) =>
      row
        .map(pick)
        .map((character) => character.repeat(2))
        .join(""),
    )
    .join("\n");
}
