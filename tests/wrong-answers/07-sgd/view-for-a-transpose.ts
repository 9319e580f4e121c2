/**
 * @belief   view(n, 3) turns three rows of n into n rows of three.
 * @origin   The shape is right after it, and nothing complains.
 * @replaces step2-predict.ts
 * @does     mixes the numbers of several times: it reads three rows (t², t, 1) as if each three numbers in a
 *           row belonged to one time.
 * @mend     view gives the same order of numbers another shape. stack along axis 1 puts the three numbers of
 *           a time side by side, and so does transpose; or do without a table: a·t² + b·t + c.
 */
import { cat, type Tensor } from "#engine";

export function predict(time: Tensor, params: Tensor): Tensor {
  const table = cat([time.pow(2), time, time.pow(0)]);
  return table.view(time.size, 3).matmul(params);
}
