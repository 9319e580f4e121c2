/**
 * @belief   Small numbers of both signs: that's -1 to 1.
 * @origin   rand is the better known of the two.
 * @replaces step1-initialize.ts
 * @does     draws from -1 to 1, all numbers equally likely.
 * @mend     Draw from the normal distribution, with randn.
 */
import { rand, type Tensor } from "#engine";

export function initParams(count: number): Tensor {
  return rand(count).mul(2).sub(1).requiresGrad_();
}
