/**
 * @way      Adds up what is too much and what is too little apart.
 * @replaces 3-distance.ts
 */
import type { Pixels } from "#work/03-pixel-similarity/1-image.ts";

export function l1(a: Pixels, b: Pixels): number {
  let red = 0;
  let blue = 0;
  a.forEach((value, place) => {
    const difference = value - b[place]!;
    if (difference > 0) red += difference;
    else blue += difference;
  });
  return (red - blue) / a.length;
}
