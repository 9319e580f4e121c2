/**
 * @belief   A part of a share counts as a whole one, and then one is taken off.
 * @origin   Math.ceil and "− 1" look like Math.floor; on the borders they aren't.
 * @replaces 5-terminal.ts
 * @does     gives a number that begins a share the character before.
 * @mend     A share begins with its border: with two characters, 128 gets the second one. Round down.
 */
import { RAMP } from "#work/01-pixels/5-terminal.ts";

export function shade(value: number, ramp: string = RAMP): string {
  return ramp[Math.max(0, Math.ceil((value * ramp.length) / 256) - 1)]!;
}
