/**
 * 15-initialization, section 2: random numbers with a given spread.
 *
 * Random numbers make units different. How large they are is measured by their **spread**, the standard deviation. Here are
 * the two distributions from which weights are drawn, each with the spread that the caller asks for.
 *
 * Lesson: README.md, "2. Chance, and how much of it". PyTorch: `nn.init.normal_(w, std=s)` and `nn.init.uniform_(w, -b, b)`.
 */
import { rand, randn, type Tensor } from "#engine";

/**
 * Draws numbers from the normal distribution around 0.
 *
 * All come from one call of the engine's `randn`, which has the spread 1 (`nn.init.normal_` draws in the same way). Who wants
 * the same numbers again calls `manualSeed` before: this function sets no seed.
 *
 * @param shape of what is drawn: one length or more, each 1 or more
 * @param std the spread that the numbers shall have: 0 or more
 * @returns float32, of this shape, without a record (requiresGrad is false)
 *
 * @example
 * manualSeed(42);
 * drawNormal([3], 0.1); // tensor([0.0337, 0.0129, 0.0234])
 *
 * Errors: none of its own.
 */
export function drawNormal(shape: readonly number[], std: number): Tensor {
  // #region answer: draw with randn, and stretch what you have drawn
  return randn([...shape]).mul(std);
  // #endregion
}

/**
 * Draws **uniform** numbers between −bound and +bound. The bound is chosen so that their spread is `std`: that of uniform
 * numbers between −bound and +bound is bound / √3.
 *
 * All come from one call of the engine's `rand`, which gives numbers from 0 to 1; a small one stays a small one, so that 0
 * becomes −bound (`nn.init.uniform_` does just this). No seed is set.
 *
 * @param shape of what is drawn: one length or more, each 1 or more
 * @param std the spread that the numbers shall have: 0 or more
 * @returns float32, of this shape, without a record (requiresGrad is false)
 *
 * @example
 * manualSeed(42);
 * drawUniform([3], 0.1); // tensor([ 0.1324,  0.1438, -0.0406]): all between -0.1732 and 0.1732
 *
 * Errors: none of its own.
 */
export function drawUniform(shape: readonly number[], std: number): Tensor {
  // #region answer: find the bound, draw with rand, and bring 0 .. 1 to -bound .. bound
  const bound = Math.sqrt(3) * std;
  return rand([...shape])
    .mul(2)
    .sub(1)
    .mul(bound);
  // #endregion
}
