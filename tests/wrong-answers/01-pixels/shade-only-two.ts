/**
 * @belief   A pixel is either ink or paper.
 * @origin   Writing on paper is black and white.
 * @replaces 5-terminal.ts
 * @does     uses only the first and the last character of the ramp.
 * @mend     All characters of the ramp share the numbers, each an equal part.
 */
import { RAMP } from "#work/01-pixels/5-terminal.ts";

export function shade(value: number, ramp: string = RAMP): string {
  return ramp[value < 128 ? 0 : ramp.length - 1]!;
}
