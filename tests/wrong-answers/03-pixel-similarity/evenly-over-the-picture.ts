/**
 * @belief   Shared out evenly means at even distances.
 * @origin   "Evenly" is about the places, one thinks.
 * @replaces 4-root.ts
 * @does     puts the shares at even distances all over the picture.
 * @mend     The shares are even, not the places: the first `over` pixels get them.
 */
export function spread(ink: number, over: number, size: number): Float32Array {
  const picture = new Float32Array(size);
  for (let i = 0; i < over; i++) picture[Math.floor((i * size) / over)] = ink / over;
  return picture;
}
