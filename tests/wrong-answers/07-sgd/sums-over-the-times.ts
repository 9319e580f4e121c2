/**
 * @belief   sum(1) adds up the three products of each time.
 * @origin   stack lays t², t and 1 below each other as rows: along a row lie the times.
 * @replaces step2-predict.ts
 * @does     adds up over the times, and not over a·t², b·t and c: out come three numbers, however many times
 *           there are.
 * @mend     In a stack of the rows a·t², b·t and c the three lie along axis 0: use sum(0), or add the rows.
 */
import { onesLike, stack, type Tensor } from "#engine";

export function predict(time: Tensor, params: Tensor): Tensor {
  const rows = stack([time.pow(2), time, onesLike(time)]);
  return rows.mul(params.unsqueeze(1)).sum(1);
}
