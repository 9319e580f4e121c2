/**
 * @belief   a isn't needed any more once f(a) is known.
 * @origin   add_ and add differ by one character.
 * @replaces 4-collapse.ts
 * @does     writes the middle into a.
 * @mend     The caller still needs a. Make a new tensor: add and div, not add_ and div_.
 */
import { noGrad, type Tensor } from "#engine";

export function bend(f: (x: Tensor) => Tensor, a: Tensor, b: Tensor): Tensor {
  const mean = f(a).add(f(b)).div(2);
  return f(noGrad(() => a.add_(b).div_(2))).sub(mean);
}
