/**
 * @belief   A channel is the list of its numbers.
 * @origin   Every fourth byte is quickly collected; that rows are needed is forgotten.
 * @replaces 3-channels.ts
 * @does     gives three lists of numbers, without rows.
 * @mend     A channel is a matrix, a list of rows. channel makes one.
 */
import type { Picture } from "#work/01-pixels/2-decode.ts";

export function splitChannels({ data }: Picture): { red: number[]; green: number[]; blue: number[] } {
  const every = (start: number) => [...data].filter((_, place) => place % 4 === start);
  return { red: every(0), green: every(1), blue: every(2) };
}
