/**
 * @belief   What typeof calls a function is a plain function.
 * @origin   A module can be called, and typeof says so.
 * @replaces 4-parts.ts
 * @fails    4-parts > Q32 · missingParts: metrics may be left out
 * @says     asks a module for its parameters
 */
import type { Forgetful, LearnerOptions, Loaders, Model } from "#work/11-learner/4-parts.ts";

export function missingParts(
  dls: Forgetful<Loaders> | null | undefined,
  model: Model | null | undefined,
  options: Forgetful<LearnerOptions> | null | undefined,
): string[] {
  const isPlain = typeof model === "function";
  const parts = {
    "dls.train": dls?.train,
    "dls.valid": dls?.valid,
    model,
    optFunc: options?.optFunc,
    lossFunc: options?.lossFunc,
    ...(isPlain && { parameters: options?.parameters }),
  };
  return Object.entries(parts).flatMap(([name, part]) => (part == null ? [name] : []));
}
