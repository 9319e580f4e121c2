/** What the owner of the arguments may do: change their numbers between two calls, or hand in something that throws. */
import { noGrad, type Tensor } from "#engine";
import type { See, SeeOptions } from "../trials/observing.ts";
import { seeTwoCalls } from "./loss-inputs.ts";

/** Changes tensors in place, as training does with parameters, and looks at one more call with the very same tensors. */
export function seeAfterChange(see: See, call: () => unknown, changing: readonly Tensor[]): void {
  noGrad(() => {
    for (const one of changing) one.mul_(-2).add_(1);
  });
  see("a call with the same tensors, whose numbers have changed in place", call());
}

/**
 * Calls a function of tensors three times: twice on the same numbers, and then on others in the very same tensors.
 *
 * @param changing which tensors get other numbers; all of them unless told
 */
export function seeThreeCalls(
  see: See,
  call: () => unknown,
  args: Readonly<Record<string, Tensor>>,
  { changing = Object.values(args), ...options }: SeeOptions & { readonly changing?: readonly Tensor[] } = {},
): void {
  seeTwoCalls(see, call, args, options);
  seeAfterChange(see, call, changing);
}

/** What a broken part throws. */
const BROKEN = "out of order";

/** A part that is broken. */
export function broken(): never {
  throw new Error(BROKEN);
}

/** Looks at the error that ends a call in which one part is broken: it has to come through as it is. */
export function seeThrough(see: See, part: string, call: () => unknown): void {
  let came: unknown = "no error";
  try {
    call();
  } catch (error) {
    came = error instanceof Error ? error.message : error;
  }
  see(`the message of the error that comes through when ${part} throws the Error "${BROKEN}"`, came);
}
