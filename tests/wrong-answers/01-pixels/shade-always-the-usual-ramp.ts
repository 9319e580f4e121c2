/**
 * @belief   The ramp is RAMP.
 * @origin   It stands ready-made above the function.
 * @replaces 5-terminal.ts
 * @does     uses RAMP, whatever ramp comes in.
 * @mend     RAMP is only the ramp for when none is given. Use the one that comes in.
 */
import { RAMP } from "#work/01-pixels/5-terminal.ts";

export function shade(value: number): string {
  return RAMP[Math.floor((value / 256) * RAMP.length)]!;
}
