/**
 * The networks whose weights PyTorch saved in data/pytorch/files (both_ways.py builds the same), and their names in PyTorch.
 */
import { nn, type Tensor } from "#engine";
import { fromPyTorchNames } from "#engine/files.ts";

interface SavedModel {
  /** Of one input, without the batch. */
  readonly input: readonly number[];
  readonly make: () => nn.Module;
}

export const SAVED_MODELS: Readonly<Record<string, SavedModel>> = {
  network: {
    input: [3, 4],
    make: () =>
      new nn.Sequential(
        new nn.Flatten(),
        new nn.Linear(12, 8),
        new nn.ReLU(),
        new nn.Linear(8, 5, { bias: false }),
        new nn.Tanh(),
        new nn.Linear(5, 3),
        new nn.Softmax(1),
      ),
  },
  images: {
    input: [2, 8, 8],
    make: () =>
      new nn.Sequential(
        new nn.Conv2d(2, 3, 3, { padding: 1 }),
        new nn.BatchNorm2d(3),
        new nn.ReLU(),
        new nn.MaxPool2d(2),
        new nn.Conv2d(3, 4, 2, { stride: 2, bias: false }),
        new nn.AdaptiveAvgPool2d(1),
        new nn.Flatten(),
        new nn.BatchNorm1d(4),
        new nn.Dropout(0.5),
        new nn.Linear(4, 2),
      ),
  },
};

/** What was saved as model.1.running_mean, beside an input and an output, is 1.runningMean here. */
export function fromPyTorch(state: Readonly<Record<string, Tensor>>): Record<string, Tensor> {
  const inside = Object.entries(state).map(([name, t]) => [name.replace("model.", ""), t] as const);
  return fromPyTorchNames(Object.fromEntries(inside));
}
