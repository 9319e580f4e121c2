/**
 * @belief   A linear layer takes pictures as they are.
 * @origin   In a class one flattens in forward and forgets it here.
 * @replaces 6-net.ts
 * @does     has no Flatten: the linear layer gets pictures.
 * @mend     Put new nn.Flatten() in front of the linear layer.
 */
import { nn } from "#engine";
import type { Sizes } from "#work/16-convolution/6-net.ts";

export function convNet({ side, first, second, classes }: Sizes): nn.Sequential {
  const left = Math.floor(side / 4);
  return new nn.Sequential(
    new nn.Conv2d(1, first, 3, { padding: 1 }),
    new nn.ReLU(),
    new nn.MaxPool2d(2),
    new nn.Conv2d(first, second, 3, { padding: 1 }),
    new nn.ReLU(),
    new nn.MaxPool2d(2),
    new nn.Linear(second * left * left, classes),
  );
}
