/**
 * @belief   The order of making doesn't matter.
 * @origin   The size of the last layer is the hard part, so it is made first.
 * @replaces 6-net.ts
 * @does     makes its linear layer first, so that the same seed gives another net.
 * @mend     Each layer draws its numbers when it is made: make them in the order of the row.
 */
import { nn } from "#engine";
import type { Sizes } from "#work/16-convolution/6-net.ts";

export function convNet({ side, first, second, classes }: Sizes): nn.Sequential {
  const left = Math.floor(side / 4);
  const output = new nn.Linear(second * left * left, classes);
  return new nn.Sequential(
    new nn.Conv2d(1, first, 3, { padding: 1 }),
    new nn.ReLU(),
    new nn.MaxPool2d(2),
    new nn.Conv2d(first, second, 3, { padding: 1 }),
    new nn.ReLU(),
    new nn.MaxPool2d(2),
    new nn.Flatten(),
    output,
  );
}
