/**
 * @belief   An empty list counts as false.
 * @origin   In Python it does.
 * @replaces 7-learner.ts
 * @fails    7-learner > Q32 · with all parts there, metrics or not, a Learner is made
 * @says     complains about nothing at all
 */
import type { LearnerOptions, Loaders, Model } from "#work/11-learner/4-parts.ts";
import type { LearnerParts } from "#work/11-learner/7-learner.ts";
import { Learner as Right } from "../../../solutions/11-learner/7-learner.ts";

export class Learner extends Right {
  constructor(dls: Loaders, model: Model, options: LearnerOptions, parts: LearnerParts) {
    super(dls, model, options, parts);
    const missing = parts.missingParts(dls, model, options);
    if (missing) throw new Error(`Learner: ${missing.join(", ")} missing`);
  }
}
