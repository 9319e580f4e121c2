/**
 * @belief   Each pixel is drawn as the same character twice.
 * @origin   It is; but that is for draw.
 * @replaces 5-terminal.ts
 * @does     returns the character twice.
 * @mend     One character is asked for here. draw doubles it later.
 */
import { RAMP } from "#work/01-pixels/5-terminal.ts";

export function shade(value: number, ramp: string = RAMP): string {
  return ramp[Math.floor((value / 256) * ramp.length)]!.repeat(2);
}
