/**
 * @belief   A pooling is as large as the filter.
 * @origin   The filters are 3 by 3.
 * @replaces 6-net.ts
 * @does     pools by 3 the second time.
 * @mend     Both poolings are of 2 by 2.
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
    new nn.MaxPool2d(3),
    new nn.Flatten(),
    new nn.Linear(second * left * left, classes),
  );
}
