/**
 * @way      Collects the modules in a list first.
 * @replaces 6-net.ts
 */
import { nn } from "#engine";
import type { Sizes } from "#work/16-convolution/6-net.ts";

export function convNet({ side, first, second, classes }: Sizes): nn.Sequential {
  const layers: nn.Module[] = [];
  for (const [inputs, outputs] of [[1, first] as const, [first, second] as const])
    layers.push(new nn.Conv2d(inputs, outputs, 3, { padding: 1 }), new nn.ReLU(), new nn.MaxPool2d(2));
  layers.push(new nn.Flatten(), new nn.Linear(second * (side >> 2) ** 2, classes));
  return new nn.Sequential(...layers);
}
