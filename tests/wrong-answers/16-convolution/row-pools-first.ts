/**
 * @belief   ReLU and max pooling may be exchanged, so the order doesn't matter.
 * @origin   It doesn't for the numbers.
 * @replaces 6-net.ts
 * @does     pools before it bends: the numbers are the same, but the row is another.
 * @mend     Write the row as it is described: Conv2d, ReLU, MaxPool2d.
 */
import { nn } from "#engine";
import type { Sizes } from "#work/16-convolution/6-net.ts";

export function convNet({ side, first, second, classes }: Sizes): nn.Sequential {
  const left = Math.floor(side / 4);
  return new nn.Sequential(
    new nn.Conv2d(1, first, 3, { padding: 1 }),
    new nn.MaxPool2d(2),
    new nn.ReLU(),
    new nn.Conv2d(first, second, 3, { padding: 1 }),
    new nn.MaxPool2d(2),
    new nn.ReLU(),
    new nn.Flatten(),
    new nn.Linear(second * left * left, classes),
  );
}
