/**
 * @belief   The numbers that come out shall have exactly the middle 0 and this spread.
 * @origin   The mean and the spread of a few numbers aren't those of the distribution.
 * @replaces 2-random.ts
 * @does     takes away the mean of the numbers that were drawn and divides by their spread.
 * @mend     A small sample has another mean and spread by chance, and may: multiply what randn gives by std.
 */
import { randn, type Tensor } from "#engine";

export function drawNormal(shape: readonly number[], std: number): Tensor {
  const drawn = randn([...shape]);
  return drawn.sub(drawn.mean()).div(drawn.std()).mul(std);
}
