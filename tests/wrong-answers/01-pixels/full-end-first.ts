/**
 * @belief   The ramp begins with the darkest character.
 * @origin   Many ramps on the net are written that way round.
 * @replaces 5-terminal.ts
 * @does     begins at the full end of the ramp.
 * @mend     The ramp begins with the emptiest character, and low numbers get its first ones.
 */
import { RAMP } from "#work/01-pixels/5-terminal.ts";

export function shade(value: number, ramp: string = RAMP): string {
  return ramp[ramp.length - 1 - Math.floor((value / 256) * ramp.length)]!;
}
