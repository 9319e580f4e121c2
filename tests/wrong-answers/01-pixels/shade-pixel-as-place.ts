/**
 * @belief   The pixel is the place on the ramp.
 * @origin   An array of greys with 256 entries would work so.
 * @replaces 5-terminal.ts
 * @does     takes the pixel itself for the place on the ramp.
 * @mend     The ramp has fewer characters than there are numbers: share the 256 numbers out over them.
 */
import { RAMP } from "#work/01-pixels/5-terminal.ts";

export function shade(value: number, ramp: string = RAMP): string {
  return ramp[value]!;
}
