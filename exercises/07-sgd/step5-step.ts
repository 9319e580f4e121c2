/**
 * Step 5 of 7: **step**.
 *
 * Here the model learns, and only here: every parameter moves a little against its slope. How far a little
 * is, the learning rate says. The rule is one line: w -= gradient × lr.
 *
 * Lesson: README.md, "5. Step". PyTorch: `with torch.no_grad(): p -= p.grad * lr` and then `p.grad = None`.
 */
import { noGrad, type Tensor } from "#engine";
import { todo } from "#kit/todo.ts";

/**
 * Moves every parameter against its gradient: w -= gradient × lr. Then clears the gradients.
 *
 * The move happens in place: the caller holds these very tensors and finds them changed. It is not part of the
 * model's calculation, so it runs where the engine doesn't record, inside `noGrad(() => { ... })`. Afterwards
 * the parameters are as before: still recorded (`requiresGrad`). "Clear" means `.grad` is `null` (or all zeros), so
 * that the next walk back starts from nothing.
 *
 * @param parameters the model's parameters, of any shapes, with their gradients in `.grad`; all are recorded, none
 *   comes twice
 * @param lr the learning rate, above 0: the number that each slope is multiplied by
 *
 * @example
 * // w holds 5 and w.grad holds 4
 * step([w], 0.5); // now w holds 3 and w.grad is null
 *
 * Errors: none of its own. A parameter whose `.grad` is `null` took no part in the loss: it stays as it is.
 */
export function step(parameters: readonly Tensor[], lr: number): void {
  throw todo("subtract lr × gradient from every parameter, then clear the gradients");
}
