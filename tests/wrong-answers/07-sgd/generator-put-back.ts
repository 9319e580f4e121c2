/**
 * @belief   Leave the seed alone means: afterwards the generator stands where it was.
 * @origin   It sounds tidy.
 * @replaces step1-initialize.ts
 * @does     draws, and then sets the generator back: the next draw gives the same numbers again.
 * @mend     Just draw. The generator goes on by itself.
 */
import { getRngState, randn, setRngState, type Tensor } from "#engine";

export function initParams(count: number): Tensor {
  const state = getRngState();
  const params = randn(count).requiresGrad_();
  setRngState(state);
  return params;
}
