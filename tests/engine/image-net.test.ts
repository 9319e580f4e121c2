/**
 * Convolution, batch normalization, pooling, a loss with options and a schedule, together: a net that tells bright rows from bright
 * columns, wherever they are.
 */
import { expect, test } from "vitest";
import { F, manualSeed, nn, noGrad, optim, rand, randint, type Tensor, zeros } from "#engine";

/** `count` noisy images with one bright row (class 0) or column (class 1). */
function stripes(count: number): [images: Tensor, classes: Tensor] {
  const images = rand(count, 1, 6, 6).mul(0.5);
  const classes = randint(0, 2, [count]);
  const places = randint(0, 6, [count]).tolist() as number[];
  (classes.tolist() as number[]).forEach((kind, i) => {
    images.select(0, i).select(0, 0).select(kind, places[i]!).add_(0.5);
  });
  return [images, classes];
}

test("it learns, saves, and answers the same after loading", () => {
  manualSeed(3);
  const make = () =>
    new nn.Sequential(
      new nn.Conv2d(1, 4, 3, { padding: 1, bias: false }),
      new nn.BatchNorm2d(4),
      new nn.ReLU(),
      new nn.MaxPool2d(2, { stride: 1 }),
      new nn.Conv2d(4, 4, 3),
      new nn.BatchNorm2d(4),
      new nn.ReLU(),
      new nn.AdaptiveAvgPool2d(1),
      new nn.Flatten(),
      new nn.Linear(4, 2),
    );
  const model = make();
  const steps = 30;
  const sgd = new optim.SGD(model.parameters(), { lr: 1, momentum: 0.9 });
  const schedule = new optim.OneCycleLR(sgd, 0.2, { totalSteps: steps });
  for (let step = 0; step < steps; step++) {
    const [x, y] = stripes(16);
    F.crossEntropy(model(x), y, { labelSmoothing: 0.05 }).backward();
    sgd.step();
    sgd.zeroGrad();
    schedule.step();
  }
  const [x, y] = stripes(100);
  const accuracyOf = (net: nn.Module) =>
    noGrad(() => net.eval()(x))
      .argmax(1)
      .eq(y)
      .float()
      .mean()
      .item();
  expect(accuracyOf(model)).toBeGreaterThan(0.9);
  const other = make();
  other(zeros(2, 1, 6, 6)); // its own running statistics move, and are replaced by the saved ones
  other.loadStateDict(model.stateDict());
  expect(noGrad(() => other.eval()(x)).tolist()).toEqual(noGrad(() => model(x)).tolist());
});
