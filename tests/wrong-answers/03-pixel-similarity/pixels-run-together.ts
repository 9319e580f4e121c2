/**
 * @belief   All the pixels of a class are one picture.
 * @origin   `flatMap` opens the pictures, too.
 * @replaces 2-ideal.ts
 * @does     hands meanImage single pixels: the pictures of a class are opened into one list.
 * @mend     `meanImage` wants a list of pictures: use `map`, which keeps each picture whole.
 */
import type { Pixels } from "#work/03-pixel-similarity/1-image.ts";
import type { Digit, Example, Ideals } from "#work/03-pixel-similarity/2-ideal.ts";

export function idealDigits(
  examples: readonly Example[],
  meanImage: (images: readonly Pixels[]) => Pixels,
): Ideals {
  const mean = (digit: Digit): Pixels =>
    meanImage(
      examples
        .filter((one) => one.digit === digit)
        .flatMap(({ pixels }) => [...pixels]) as unknown as Pixels[],
    );
  return { 3: mean(3), 7: mean(7) };
}
