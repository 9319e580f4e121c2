/**
 * @belief   A picture is the list of its pixels.
 * @origin   It comes as a list, and every fourth byte makes a shorter list.
 * @replaces 2-decode.ts
 * @does     gives all pixels in one list, without rows.
 * @mend     A matrix is a list of rows: start a new list after every `width` pixels.
 */
import type { Picture } from "#work/01-pixels/2-decode.ts";

export function greyMatrix({ data }: Picture): number[] {
  return [...data].filter((_, place) => place % 4 === 0);
}
