/**
 * @belief   The slope is rise over run, so move each prediction a little.
 * @origin   Section 6 does so with a weight.
 * @replaces 7-report.ts
 * @does     measures each slope with a small step: rounding makes it inexact, and a jump of the
 *           judge makes it wrong.
 * @mend     Let the engine walk back from the judge's result: that is exact, and 0 where no way
 *           leads back.
 */
import { type Tensor, tensor } from "#engine";
import type { Judge } from "#work/06-loss/7-report.ts";

export function slopes(judge: Judge, predictions: Tensor, targets: Tensor): Tensor {
  const h = 0.01;
  const numbers = predictions.detach().flatten();
  const found: number[] = [];
  for (let i = 0; i < numbers.size; i++) {
    const measure = (by: number): number => {
      const moved = numbers.clone();
      moved.select(0, i).add_(by);
      return judge(moved.reshape([...predictions.shape]), targets).item();
    };
    found.push((measure(h) - measure(-h)) / (2 * h));
  }
  return tensor(found).reshape([...predictions.shape]);
}
