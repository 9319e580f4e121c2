/**
 * @belief   A pixel is either ink or paper.
 * @origin   Writing on paper is black and white.
 * @replaces 5-terminal.ts
 * @does     draws every pixel with the first or the last character only.
 * @mend     Grey has its own characters: shade picks them.
 */
import type { Matrix } from "#work/01-pixels/1-matrix.ts";
import { RAMP } from "#work/01-pixels/5-terminal.ts";

export function draw(image: Matrix): string {
  const pick = (value: number): string => (value < 128 ? RAMP[0]! : RAMP.at(-1)!);
  return image.map((row) => row.map((value) => pick(value).repeat(2)).join("")).join("\n");
}
