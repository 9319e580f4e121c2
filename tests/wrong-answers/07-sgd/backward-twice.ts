/**
 * @belief   The second walk makes sure.
 * @origin   retainGraph makes the engine's complaint go away.
 * @replaces step4-gradient.ts
 * @does     walks back twice: all slopes come out twice as large.
 * @mend     backward adds to .grad, so walk back once.
 */
import type { Tensor } from "#engine";

export function gradient(loss: Tensor, params: Tensor): Tensor {
  loss.backward(undefined, { retainGraph: true });
  loss.backward();
  if (params.grad === null) throw new Error("nothing reached params");
  return params.grad;
}
