/**
 * @belief   Random is random: numbers between 0 and 1 will do.
 * @origin   Math.random is the one that people know.
 * @replaces step1-initialize.ts
 * @does     draws from 0 to 1, all numbers equally likely.
 * @mend     Draw from the normal distribution, with randn.
 */
import { rand, type Tensor } from "#engine";

export function initParams(count: number): Tensor {
  return rand(count).requiresGrad_();
}
