/**
 * @belief   The place divided by the size is the picture's number, when it's rounded.
 * @origin   Whole numbers are got by rounding.
 * @replaces 1-image.ts
 * @does     begins and ends half a picture too early, as whoever rounds place / size to the nearest number
 *           does.
 * @mend     Picture `index` begins at index × size. From a place to its picture's number, round down
 *           (Math.floor).
 */
export function imageAt(pile: Uint8Array, index: number, size: number): Uint8Array {
  return pile.filter((_, place) => Math.round(place / size) === index);
}
