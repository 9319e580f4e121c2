/**
 * @belief   The numbers that come out shall have exactly this spread.
 * @origin   The spread of a few numbers isn't that of the distribution.
 * @replaces 2-random.ts
 * @does     divides by the spread of the numbers that were drawn, to get exactly the one asked for.
 * @mend     A small sample has another spread by chance, and may: multiply what randn gives by std.
 */
import { randn, type Tensor } from "#engine";

export function drawNormal(shape: readonly number[], std: number): Tensor {
  const drawn = randn([...shape]);
  return drawn.div(drawn.std()).mul(std);
}
