/**
 * @belief   A row of bytes is a list of numbers.
 * @origin   filter on a Buffer gives bytes again, which look like an array when printed.
 * @replaces 2-decode.ts
 * @does     gives rows that are no arrays but lists of bytes.
 * @mend     A row must be an array of numbers: a list of bytes can hold nothing but 0 to 255, and its map makes bytes
 *           again. Array.from, or [...row].
 */
import type { Picture } from "#work/01-pixels/2-decode.ts";

export function greyMatrix({ width, height, data }: Picture): Uint8Array[] {
  const every = Uint8Array.from(data.filter((_, place) => place % 4 === 0));
  return Array.from({ length: height }, (_, row) => every.slice(row * width, (row + 1) * width));
}
