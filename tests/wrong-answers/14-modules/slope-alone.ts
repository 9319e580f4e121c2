/**
 * @belief   The rule gives the slope.
 * @origin   The engine multiplies, one thinks.
 * @replaces 8-operation.ts
 * @does     gives the slope, without what comes from above.
 * @mend     Multiply the slope by upstream. See section 8.
 */
import type { Tensor } from "#engine";

export function softsignBackward(_upstream: Tensor, x: Tensor): Tensor {
  return x.abs().add(1).pow(-2);
}
