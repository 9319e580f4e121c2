/**
 * Looks at the gradients that a result sends back.
 *
 * Always with an upstream gradient whose numbers differ: a sum as the only loss hides half of all mistakes.
 */
import { Tensor, tensor } from "#engine";
import type { See, SeeOptions } from "./observing.ts";
import { sizeOf } from "./tensors.ts";

const UPSTREAM = [0.5, -1, 2, 0.25, 3, -0.75, 1];

/** An upstream gradient for a result of this shape. */
export const upstreamFor = (shape: readonly number[]): Tensor =>
  tensor(Array.from({ length: sizeOf(shape) }, (_, i) => UPSTREAM[i % UPSTREAM.length] as number)).view([
    ...shape,
  ]);

/**
 * Walks back from a result and looks at what arrives at each of some tensors.
 *
 * @param out the result; when it has no way back, that is what is seen
 * @param inputs tensors that keep gradients, by name
 */
export function seeGradients(
  see: See,
  out: unknown,
  inputs: Readonly<Record<string, Tensor>>,
  options: SeeOptions = {},
): void {
  const isOpen = out instanceof Tensor && out.requiresGrad;
  see("whether the result is recorded (requiresGrad)", isOpen);
  if (!isOpen) return;
  out.backward(upstreamFor(out.shape));
  for (const [name, input] of Object.entries(inputs)) {
    see(
      `the gradient that arrives at ${name} (upstream: ${UPSTREAM.slice(0, 3).join(", ")}, ...)`,
      input.grad,
      options,
    );
  }
}

/** A gradient, where null and zeros are the same: both mean that nothing is left of the last walk back. */
export function cleared(grad: unknown): unknown {
  if (!(grad instanceof Tensor)) return grad;
  return grad.ne(0).sum().item() === 0 ? null : grad;
}
