/**
 * @belief   It is enough to say where the picture begins.
 * @origin   With one number, slice works without a complaint.
 * @replaces 1-image.ts
 * @fails    1-image > imageAt · finds a picture in a pile
 * @says     is the picture and all that follow it
 */

export function imageAt(pile: Uint8Array, index: number, size: number): Uint8Array {
  return pile.slice(index * size);
}
