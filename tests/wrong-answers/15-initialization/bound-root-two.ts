/**
 * @belief   The bound is √2 times the spread.
 * @origin   That is so for sine waves.
 * @replaces 2-random.ts
 * @does     draws between ±√2 · std.
 * @mend     For uniform numbers the bound is √3 · std.
 */
import { rand, type Tensor } from "#engine";

export function drawUniform(shape: readonly number[], std: number): Tensor {
  return rand([...shape])
    .mul(2)
    .sub(1)
    .mul(Math.SQRT2 * std);
}
