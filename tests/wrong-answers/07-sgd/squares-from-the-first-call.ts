/**
 * @belief   The times are always the same, so their squares can be kept.
 * @origin   In the lesson there is one list of times. The tests have several.
 * @replaces step2-predict.ts
 * @does     keeps the squared times of its first call and uses them in every later one, whatever the times are
 *           then.
 * @mend     Calculate with the times that come in at this call. Keep nothing outside of the function.
 */
import type { Tensor } from "#engine";

let squares: Tensor | undefined;

export function predict(time: Tensor, params: Tensor): Tensor {
  squares ??= time.pow(2);
  const [a, b, c] = [params.select(0, 0), params.select(0, 1), params.select(0, 2)];
  return squares.mul(a).add(time.mul(b)).add(c);
}
