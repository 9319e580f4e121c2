/**
 * @belief   It is enough to say where the picture begins.
 * @origin   With one number, slice works without a complaint.
 * @replaces 1-image.ts
 * @does     takes the picture and all that follow it.
 * @mend     Say where the picture ends, too.
 */
export function imageAt(pile: Uint8Array, index: number, size: number): Uint8Array {
  return pile.slice(index * size);
}
