/**
 * @belief   The ramp begins with the darkest character.
 * @origin   Many ramps on the net are written that way round.
 * @replaces 5-terminal.ts
 * @fails    5-terminal > shade · shares 0 to 255 out evenly over the ramp
 * @says     begins at the full end of the ramp
 */
import { RAMP } from "#work/01-pixels/5-terminal.ts";

export function shade(value: number, ramp: string = RAMP): string {
  return ramp[ramp.length - 1 - Math.floor((value / 256) * ramp.length)]!;
}
