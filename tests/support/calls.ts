/** Calling a function as its users may: twice, and again when what was handed in has changed. */
import { errorText, type See } from "../trials/observing.ts";
import { Difference } from "./expect.ts";

/** What there is to look at besides the result. */
export interface CallOptions {
  /** What was handed in and must stay as it is, by the name that the stub gives it. */
  readonly kept?: Readonly<Record<string, unknown>>;
  /** What of a result is compared; all of it unless told. */
  readonly part?: (result: unknown) => unknown;
  /** Changes what was handed in, as its owner may. */
  readonly change?: () => void;
  /** What `change` does, for whoever wants to know what the call after it is about: "pile was turned round". */
  readonly changed?: string;
  /** How far off a number may be; 1e-5 unless told. */
  readonly tolerance?: number;
}

/** Looks at what a call gives, at what was handed in, and at whether each result is made anew. */
export function seeCalls(see: See, call: () => unknown, options: CallOptions = {}): void {
  const { kept = {}, part = (result) => result, change, changed, ...exact } = options;
  const first = call();
  see("the result", part(first), exact);
  for (const [name, value] of Object.entries(kept)) see(`${name} after the call`, value, exact);
  const second = call();
  see("a second call with the same arguments", part(second), exact);
  const isShared = first instanceof Object && first === second;
  see("whether each call makes a result of its own", !isShared);
  if (change === undefined) return;
  change();
  see(`a later call, after ${changed ?? "the arguments have changed"}`, part(call()), exact);
}

/**
 * Looks at what the caller gets when a function that was handed in throws an error: that very one, because it belongs to whoever handed
 * the function in.
 *
 * @param name what the function is called
 * @param call a call that hands in a broken one
 */
export function seeError(see: See, name: string, call: (broken: () => never) => unknown): void {
  const own = new Error(`${name} is broken`);
  const came = errorOf(
    () => call(throwing(own)),
    (thrown) => (thrown === own ? "that error" : errorText(thrown)),
  );
  see(`what the caller gets when ${name} throws an error`, came);
}

/**
 * Looks at an error that is to come just as somebody else throws it.
 *
 * @param when in which case: " when the work throws 0"
 */
export function seeThrown(see: See, call: () => unknown, when = ""): void {
  const work = () => see(`the result${when || ", where an error is due"}`, call());
  see(`the error${when}`, errorOf(work, errorText));
}

/** Work that throws something. */
export const throwing = (what: unknown) => (): never => {
  throw what;
};

/** What a call throws, in words. */
function errorOf(call: () => unknown, say: (thrown: unknown) => string): string {
  try {
    call();
    return "no error";
  } catch (thrown) {
    return say(thrown);
  }
}

/**
 * Calls a function with more than a trial hands over. Where that is too much for the stack, the bare error would name neither the call nor
 * what it comes from.
 *
 * @param what the call, in words
 */
export function onMany<Result>(what: string, call: () => Result): Result {
  try {
    return call();
  } catch (cause) {
    if (!(cause instanceof RangeError) || !cause.message.includes("call stack")) throw cause;
    const lines = [
      `${what}: expected no error, but got ${errorText(cause)}.`,
      "It may come from list.push(...items) or Math.max(...items): each item becomes an argument, and a call takes some 100,000 at most.",
      "Or a function calls itself for each item. A loop has no such limit.",
    ];
    throw new Difference(lines, { cause });
  }
}
