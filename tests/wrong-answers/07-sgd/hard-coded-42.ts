/**
 * @belief   The starting parameters are the three numbers of the lesson.
 * @origin   The example is copied until the test is green.
 * @replaces step1-initialize.ts
 * @fails    step1-initialize > Q15 · initParams: two seeds differ, one seed repeats
 * @says     is the example of the lesson, written down
 */
import { type Tensor, tensor } from "#engine";

export function initParams(_count: number): Tensor {
  return tensor([-0.7658, -0.7506, 1.3525], { requiresGrad: true });
}
