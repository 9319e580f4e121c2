/**
 * @belief   A digit is 28 by 28.
 * @origin   In this course it is.
 * @replaces 6-net.ts
 * @does     is made for pictures of 28 by 28 only.
 * @mend     Use side.
 */
import { nn } from "#engine";
import type { Sizes } from "#work/16-convolution/6-net.ts";

export function convNet({ first, second, classes }: Sizes): nn.Sequential {
  const left = 28 / 4;
  return new nn.Sequential(
    new nn.Conv2d(1, first, 3, { padding: 1 }),
    new nn.ReLU(),
    new nn.MaxPool2d(2),
    new nn.Conv2d(first, second, 3, { padding: 1 }),
    new nn.ReLU(),
    new nn.MaxPool2d(2),
    new nn.Flatten(),
    new nn.Linear(second * left * left, classes),
  );
}
