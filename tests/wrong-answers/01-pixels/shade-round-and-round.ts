/**
 * @belief   A remainder brings every number onto the ramp.
 * @origin   `% length` is the usual way to stay inside a list.
 * @replaces 5-terminal.ts
 * @does     goes round the ramp again and again: neighbouring numbers get neighbouring characters.
 * @mend     Equal shares are wanted, low numbers first: divide, don't take the remainder.
 */
import { RAMP } from "#work/01-pixels/5-terminal.ts";

export function shade(value: number, ramp: string = RAMP): string {
  return ramp[value % ramp.length]!;
}
