/**
 * @belief   From 0 .. 1, subtract a half.
 * @origin   So the middle is at 0.
 * @replaces 2-random.ts
 * @does     draws between ±bound / 2.
 * @mend     rand minus a half reaches from -0.5 to 0.5: stretch it by two bounds.
 */
import { rand, type Tensor } from "#engine";

export function drawUniform(shape: readonly number[], std: number): Tensor {
  return rand([...shape])
    .sub(0.5)
    .mul(Math.sqrt(3) * std);
}
