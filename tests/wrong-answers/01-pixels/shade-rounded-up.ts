/**
 * @belief   A part of a share counts as a whole one.
 * @origin   Math.ceil looks like the careful choice.
 * @replaces 5-terminal.ts
 * @does     rounds up: only 0 gets the first character, and the largest numbers find none.
 * @mend     A share goes from its place up to the next: round down with Math.floor.
 */
import { RAMP } from "#work/01-pixels/5-terminal.ts";

export function shade(value: number, ramp: string = RAMP): string {
  return ramp[Math.ceil((value / 256) * ramp.length)]!;
}
