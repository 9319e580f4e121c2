/**
 * @belief   The flat list is cut after every `height` numbers.
 * @origin   In a square picture it makes no difference.
 * @replaces 3-channels.ts
 * @does     cuts the numbers of the channel into rows that are as long as the picture is high.
 * @mend     A row is as long as the picture is wide.
 */
import type { Matrix } from "#work/01-pixels/1-matrix.ts";
import type { Picture } from "#work/01-pixels/2-decode.ts";

export function channel(picture: Picture, which: 0 | 1 | 2): Matrix {
  const values = [...picture.data].filter((_, place) => place % 4 === which);
  return Array.from({ length: picture.height }, (_, row) =>
    values.slice(row * picture.height, (row + 1) * picture.height),
  );
}
