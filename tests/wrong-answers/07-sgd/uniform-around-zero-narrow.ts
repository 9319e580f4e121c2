/**
 * @belief   Small numbers of both signs: that's -0.5 to 0.5.
 * @origin   rand is the better known of the two.
 * @replaces step1-initialize.ts
 * @does     draws from -0.5 to 0.5, all numbers equally likely.
 * @mend     Draw from the normal distribution, with randn.
 */
import { rand, type Tensor } from "#engine";

export function initParams(count: number): Tensor {
  return rand(count).sub(0.5).requiresGrad_();
}
