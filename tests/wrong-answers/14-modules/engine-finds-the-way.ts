/**
 * @belief   Softsign has one way back, so it need not be asked for.
 * @origin   For a formula of known operations it does.
 * @replaces 8-operation.ts
 * @does     walks back with the slope of softsign, whatever rule it was given.
 * @mend     Make an operation of formula and rule at each call: operation((x) => ..., backward)(x). See section 8.
 */
import type { Tensor } from "#engine";
import type { Backward } from "#work/14-modules/operation.ts";

export function softsign(x: Tensor, _backward?: Backward): Tensor {
  return x.div(x.abs().add(1));
}
