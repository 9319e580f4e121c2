/**
 * @belief   A function takes as many arguments as one likes.
 * @origin   A call takes some 100,000 of them.
 * @replaces 4-ink.ts
 * @does     hands all pixels over as arguments of one call, so a large picture is too much for the stack.
 * @mend     Add up in a loop, or with reduce.
 */
import type { Matrix } from "#work/01-pixels/1-matrix.ts";
import type { Convention } from "#work/01-pixels/4-ink.ts";

function mean(...numbers: number[]): number {
  let sum = 0;
  for (const number of numbers) sum += number;
  return sum / numbers.length;
}

export function conventionOf(image: Matrix): Convention {
  return mean(...image.flat()) < 128 ? "ink" : "light";
}
