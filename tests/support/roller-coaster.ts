/**
 * The roller coaster of module 07: twenty noisy speeds, one per second, and a parabola's three parameters.
 *
 * Drawn in this order, seed 42 gives the figures that the lesson names. The module's spec and its pictures both
 * start from here.
 */
import { arange, manualSeed, randn, type Tensor } from "#engine";

export interface RollerCoaster {
  /** float32, shape `(20)`: the seconds 0 to 19. */
  time: Tensor;
  /** float32, shape `(20)`: 0.75·(time − 9.5)² + 1, and normal noise three times as wide as the usual. */
  speed: Tensor;
  /** float32, shape `(3)`: starting values for a, b and c, recorded. */
  params: Tensor;
}

/** Seeds the generator and draws the data, then the starting parameters. The generator goes on from there. */
export function rollerCoaster(seed = 42): RollerCoaster {
  manualSeed(seed);
  const time = arange(20).float();
  const noise = randn(20).mul(3);
  const speed = time.sub(9.5).pow(2).mul(0.75).add(noise).add(1);
  return { time, speed, params: randn(3).requiresGrad_() };
}

/** The loss before each of the first eleven steps from seed 42 with a learning rate of 1e-5. */
export const lossesOfSeed42: readonly number[] = [
  25823.81, 5435.54, 1577.45, 847.378, 709.222, 683.076, 678.124, 677.184, 677.002, 676.964, 676.954,
];

/** Steps 2 to 5, written once more for the tests of steps 6 and 7, which must not depend on the learner's. */
export const referenceSteps = {
  predict: (time: Tensor, params: Tensor): Tensor =>
    time
      .pow(2)
      .mul(params.select(0, 0))
      .add(time.mul(params.select(0, 1)))
      .add(params.select(0, 2)),
  loss: (predictions: Tensor, targets: Tensor): Tensor => predictions.sub(targets).pow(2).mean(),
  gradient: (loss: Tensor, params: Tensor): Tensor => {
    loss.backward();
    return params.grad as Tensor;
  },
  // Moves whatever has a gradient, and only that: a round that forgets step 4 then stays where it is.
  step: (parameters: readonly Tensor[], lr: number): void => {
    for (const parameter of parameters) {
      if (parameter.grad !== null) parameter.data.sub_(parameter.grad.mul(lr));
      parameter.grad = null;
    }
  },
};

/** Steps 2 to 5 on all twenty points at once; the parameters move in place. Returns the loss before the step. */
export function referenceRound({ time, speed }: RollerCoaster, params: Tensor, lr: number): number {
  const loss = referenceSteps.loss(referenceSteps.predict(time, params), speed);
  referenceSteps.gradient(loss, params);
  referenceSteps.step([params], lr);
  return loss.item();
}
