/**
 * @belief   Parameters stand in a row.
 * @origin   In matrix form they do.
 * @replaces step1-initialize.ts
 * @does     gives a row in a matrix, of shape (1, count).
 * @mend     The shape is (count): one axis. randn(count) has it.
 */
import { randn, type Tensor } from "#engine";

export function initParams(count: number): Tensor {
  return randn(1, count).requiresGrad_();
}
