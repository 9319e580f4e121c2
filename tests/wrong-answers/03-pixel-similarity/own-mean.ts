/**
 * @belief   The parameter has the name of my function, so it is my function.
 * @origin   The name in the file above is the same.
 * @replaces 2-ideal.ts
 * @does     computes the mean itself; the function that comes in does nothing.
 * @mend     Call the parameter `meanImage`, whatever it does.
 */
import type { Pixels } from "#work/03-pixel-similarity/1-image.ts";
import type { Example, Ideals } from "#work/03-pixel-similarity/2-ideal.ts";

export function idealDigits(examples: readonly Example[]): Ideals {
  const mean = (digit: 3 | 7): Pixels => {
    const images = examples.filter((one) => one.digit === digit).map(({ pixels }) => pixels);
    return Float32Array.from(
      images[0]!,
      (_, i) => images.reduce((sum, image) => sum + image[i]!, 0) / images.length,
    );
  };
  return { 3: mean(3), 7: mean(7) };
}
