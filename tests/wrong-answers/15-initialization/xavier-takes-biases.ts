/**
 * @belief   A bias can be drawn like a weight.
 * @origin   It is a parameter, too.
 * @replaces 3-xavier.ts
 * @does     fills a tensor of rank 1 as well.
 * @mend     It has no inputs to be counted: refuse it, as fans does.
 */
import { noGrad, randn, type Tensor } from "#engine";

export function xavierNormal_(weight: Tensor): Tensor {
  const [outputs = 1, inputs = 1, ...window] = weight.shape;
  const size = window.reduce((a, b) => a * b, 1);
  return noGrad(() => weight.copy_(randn([...weight.shape]).mul(Math.sqrt(2 / ((inputs + outputs) * size)))));
}
