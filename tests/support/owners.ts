/** What the owner of the arguments may do: change their numbers between two calls. */
import { noGrad, type Pair, type Tensor } from "#engine";
import { copyOf, type See, type SeeOptions } from "../trials/observing.ts";
import { written } from "../trials/writing.ts";
import { inParentheses, seeTwoCalls } from "./loss-inputs.ts";

/** The arguments of a function of tensors, by the names that the stub gives them. */
type Args = Readonly<Record<string, Tensor>>;
type Work = (...args: never[]) => unknown;

const call = (work: Work, args: readonly Tensor[]): unknown => work(...(args as never[]));

/** A tensor of its own with the same numbers. */
const copied = (one: Tensor): Tensor => one.detach().clone().requiresGrad_(one.requiresGrad);

/**
 * Changes tensors in place, as training does with parameters, and looks whether one more call goes by their new numbers.
 *
 * @param changing which tensors get other numbers; all of them unless told
 */
export function seeAfterChange(see: See, work: Work, args: Args, changing = Object.values(args)): void {
  noGrad(() => {
    for (const one of changing) one.mul_(-2).add_(1);
  });
  const [same, others] = [Object.values(args), Object.values(args).map(copied)].map((all) =>
    written(copyOf(call(work, all))),
  );
  see("whether a call goes by the new numbers when they have changed in the same tensors", same === others);
}

/** Calls a function of tensors twice on the same numbers, and then on others in the very same tensors. */
export function seeThreeCalls(
  see: See,
  work: Work,
  args: Args,
  { changing, ...options }: SeeOptions & { readonly changing?: readonly Tensor[] } = {},
): void {
  seeTwoCalls(see, () => call(work, Object.values(args)), args, options);
  seeAfterChange(see, work, args, changing && [...changing]);
}

/** Names of what is handed around, so that it can be told who was handed what. */
export const naming =
  (names: ReadonlyMap<unknown, string>) =>
  (value: unknown): string =>
    names.get(value) ?? `another tensor, shape ${inParentheses((value as Partial<Tensor>)?.shape ?? [])}`;
export const namingBatches = (batches: readonly Pair[]) =>
  naming(new Map(batches.flat().map((one, i) => [one, `${i % 2 ? "y" : "x"} of batch ${(i >> 1) + 1}`])));
