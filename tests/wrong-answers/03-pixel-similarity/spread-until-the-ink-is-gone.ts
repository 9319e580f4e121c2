/**
 * @belief   Give out shares until nothing is left.
 * @origin   With 1 / 2 nothing is left over; with 1 / 3 something is.
 * @replaces 4-root.ts
 * @does     gives out shares until no ink is left: because of rounding there may be a share too many, and with no
 *           ink there is no end to see.
 * @mend     Count the pixels: the first `over` of them get a share.
 */
export function spread(ink: number, over: number, size: number): Float32Array {
  const picture = new Float32Array(size);
  const share = ink / over;
  let left = ink;
  for (let place = 0; left > 0; place++) {
    picture[place] = share;
    left -= share;
  }
  return picture;
}
