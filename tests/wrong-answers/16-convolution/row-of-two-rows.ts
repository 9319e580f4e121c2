/**
 * @belief   What is the same for the numbers is the same.
 * @origin   Larger nets are built of blocks.
 * @replaces 6-net.ts
 * @does     has rows within the row, so that the parameters have other names.
 * @mend     All eight modules stand in one row.
 */
import { nn } from "#engine";
import type { Sizes } from "#work/16-convolution/6-net.ts";

export function convNet({ side, first, second, classes }: Sizes): nn.Sequential {
  const left = Math.floor(side / 4);
  const round = (inputs: number, outputs: number) =>
    new nn.Sequential(new nn.Conv2d(inputs, outputs, 3, { padding: 1 }), new nn.ReLU(), new nn.MaxPool2d(2));
  return new nn.Sequential(
    round(1, first),
    round(first, second),
    new nn.Flatten(),
    new nn.Linear(second * left * left, classes),
  );
}
