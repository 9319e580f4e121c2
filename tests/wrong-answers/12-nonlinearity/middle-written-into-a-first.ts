/**
 * @belief   a.add_(b) is a + b.
 * @origin   add_ and add differ by one character.
 * @replaces 4-collapse.ts
 * @does     writes the middle into a, and then takes f there once more, where f(a) belongs.
 * @mend     The caller still needs a, and so do you. Make a new tensor: add and div, not add_ and div_.
 */
import { noGrad, type Tensor } from "#engine";

export function bend(f: (x: Tensor) => Tensor, a: Tensor, b: Tensor): Tensor {
  const middle = f(noGrad(() => a.add_(b).div_(2)));
  return middle.sub(f(a).add(f(b)).div(2));
}
