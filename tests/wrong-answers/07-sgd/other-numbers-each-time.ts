/**
 * @belief   Math.random gives random numbers.
 * @origin   It is the one that people know.
 * @replaces step1-initialize.ts
 * @does     gives other numbers although the same seed was set.
 * @mend     Draw from the engine's generator, with randn. Math.random knows nothing of manualSeed, and a
 *           clock doesn't either.
 */
import { type Tensor, tensor } from "#engine";

export function initParams(count: number): Tensor {
  return tensor(
    Array.from({ length: count }, () => Math.random()),
    { requiresGrad: true },
  );
}
