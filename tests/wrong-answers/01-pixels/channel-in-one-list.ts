/**
 * @belief   A channel is every fourth byte.
 * @origin   It is. But the list of them has no rows yet.
 * @replaces 3-channels.ts
 * @does     gives the right numbers in one list, without rows.
 * @mend     A matrix is a list of rows: start a new list after every `width` numbers.
 */
import type { Picture } from "#work/01-pixels/2-decode.ts";

export function channel({ data }: Picture, which: 0 | 1 | 2): number[] {
  return [...data].filter((_, place) => place % 4 === which);
}
