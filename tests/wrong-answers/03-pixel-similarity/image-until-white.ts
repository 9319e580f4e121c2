/**
 * @belief   A place that gives false lies behind the end.
 * @origin   0 counts as false, and undefined does, too.
 * @replaces 1-image.ts
 * @does     ends the picture before its first pixel of 0.
 * @mend     0 is paper, a pixel like any other. Count to size.
 */
export function imageAt(pile: Uint8Array, index: number, size: number): Uint8Array {
  const bytes: number[] = [];
  for (let place = index * size; bytes.length < size && pile[place]; place++) bytes.push(pile[place]!);
  return Uint8Array.from(bytes);
}
