/**
 * @belief   Each character gets as many numbers as 256 / length, cut to a whole number, and the
 *           last one gets the rest.
 * @origin   Numbers are whole, so shares are thought to be, too.
 * @replaces 5-terminal.ts
 * @does     rounds the size of a share down first, and gives what is left over to the last
 *           character: most borders are off by a little.
 * @mend     The size of a share need not be whole. Calculate with fractions, and round only the
 *           place in the end.
 */
import { RAMP } from "#work/01-pixels/5-terminal.ts";

export function shade(value: number, ramp: string = RAMP): string {
  const share = Math.floor(256 / ramp.length);
  const place = Math.min(Math.floor(value / share), ramp.length - 1);
  return ramp[place]!;
}
