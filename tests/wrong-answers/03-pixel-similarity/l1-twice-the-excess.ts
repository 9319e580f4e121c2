/**
 * @belief   What one picture has too much, the other has too little.
 * @origin   Both have about as much ink.
 * @replaces 3-distance.ts
 * @does     counts only where the first picture has more ink, and doubles that.
 * @mend     The two may have different amounts of ink: take every difference, without its sign.
 */
import type { Pixels } from "#work/03-pixel-similarity/1-image.ts";

export function l1(a: Pixels, b: Pixels): number {
  const excess = a.reduce((sum, value, place) => sum + Math.max(value - b[place]!, 0), 0);
  return (2 * excess) / a.length;
}
