/**
 * @belief   The mean of three is the mean of the third and the mean of the first two.
 * @origin   It is right for two numbers.
 * @replaces 2-ideal.ts
 * @does     averages the average so far with each next picture, so the last picture counts half.
 * @mend     Add all pictures up first. Divide once, at the end.
 */
import type { Pixels } from "#work/03-pixel-similarity/1-image.ts";

export function meanImage(images: readonly Pixels[]): Float32Array {
  const result = Float32Array.from(images[0]!);
  for (const image of images.slice(1)) {
    for (let place = 0; place < result.length; place++) result[place] = (result[place]! + image[place]!) / 2;
  }
  return result;
}
