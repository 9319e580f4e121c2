/**
 * @belief   The ramp is the same at every call.
 * @origin   It stands ready-made above the function.
 * @replaces 5-terminal.ts
 * @does     doesn't use the ramp that comes in, but another one: RAMP, say.
 * @mend     Use the ramp that comes in, at every call anew. RAMP is only for when none is given.
 */
import { RAMP } from "#work/01-pixels/5-terminal.ts";

export function shade(value: number): string {
  return RAMP[Math.floor((value / 256) * RAMP.length)]!;
}
