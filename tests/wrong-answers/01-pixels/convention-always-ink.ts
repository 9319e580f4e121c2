/**
 * @belief   Digits are ink on paper.
 * @origin   In this data set they are.
 * @replaces 4-ink.ts
 * @does     says "ink" for every picture.
 * @mend     That holds for our data set, not for every picture: look at the mean.
 */
import type { Convention } from "#work/01-pixels/4-ink.ts";

export function conventionOf(): Convention {
  return "ink";
}
