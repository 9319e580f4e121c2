/**
 * @belief   A first draw warms the generator up.
 * @origin   Some old generators begin badly.
 * @replaces 2-random.ts
 * @does     throws the first numbers away.
 * @mend     Every draw moves the generator on. One call of randn.
 */
import { randn, type Tensor } from "#engine";

export function drawNormal(shape: readonly number[], std: number): Tensor {
  randn([...shape]);
  return randn([...shape]).mul(std);
}
