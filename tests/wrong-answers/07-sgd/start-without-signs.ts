/**
 * @belief   A parameter is a size.
 * @origin   abs makes numbers look tidy.
 * @replaces step1-initialize.ts
 * @does     gives only positive numbers: the minus signs of those drawn are lost.
 * @mend     Numbers of both signs are wanted: leave them as randn gives them.
 */
import { randn, type Tensor } from "#engine";

export function initParams(count: number): Tensor {
  return randn(count).abs().requiresGrad_();
}
