/**
 * @belief   Random is random.
 * @origin   rand and randn differ in one letter.
 * @replaces 2-random.ts
 * @does     draws from the normal distribution.
 * @mend     rand has no n: it draws uniformly.
 */
import { randn, type Tensor } from "#engine";

export function drawUniform(shape: readonly number[], std: number): Tensor {
  return randn([...shape]).mul(std);
}
