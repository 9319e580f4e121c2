/**
 * @belief   Parameters stand in a column.
 * @origin   In matrix form they do.
 * @replaces step1-initialize.ts
 * @does     gives a column, of shape (count, 1).
 * @mend     The shape is (count): one axis. randn(count) has it.
 */
import { randn, type Tensor } from "#engine";

export function initParams(count: number): Tensor {
  return randn(count, 1).requiresGrad_();
}
