/**
 * @belief   The first pixel has the number 1.
 * @origin   People count from 1.
 * @replaces 4-root.ts
 * @does     begins at place 1: the first pixel stays white.
 * @mend     Places are counted from 0: begin there.
 */
export function spread(ink: number, over: number, size: number): Float32Array {
  const picture = new Float32Array(size);
  for (let place = 1; place <= over; place++) picture[place] = ink / over;
  return picture;
}
