/**
 * @belief   Weights need gradients.
 * @origin   A weight is drawn to be trained.
 * @replaces 2-random.ts
 * @does     switches the gradients on.
 * @mend     Here numbers are drawn; who makes a parameter of them does the rest.
 */
import { randn, type Tensor } from "#engine";

export function drawNormal(shape: readonly number[], std: number): Tensor {
  return randn([...shape])
    .mul(std)
    .requiresGrad_();
}
