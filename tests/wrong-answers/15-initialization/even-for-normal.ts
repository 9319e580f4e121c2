/**
 * @belief   Random is random.
 * @origin   rand and randn differ in one letter.
 * @replaces 2-random.ts
 * @does     draws uniformly from 0 to 1 and not from the normal distribution.
 * @mend     randn has the n of normal.
 */
import { rand, type Tensor } from "#engine";

export function drawNormal(shape: readonly number[], std: number): Tensor {
  return rand([...shape]).mul(std);
}
