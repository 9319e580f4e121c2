/**
 * @belief   Whoever makes a Learner will not forget a part.
 * @origin   TypeScript checks the types, until somebody uses a cast or plain JavaScript.
 * @replaces 7-learner.ts
 * @fails    7-learner > Q32 · Learner: the Error names every missing part
 * @says     a part is missing and nobody notices
 */
import type { LearnerOptions, Loaders, Model } from "#work/11-learner/4-parts.ts";
import type { LearnerParts } from "#work/11-learner/7-learner.ts";
import { Learner as Right } from "../../../solutions/11-learner/7-learner.ts";

export class Learner extends Right {
  constructor(dls: Loaders, model: Model, options: LearnerOptions, parts: LearnerParts) {
    super(dls, model, options, { ...parts, missingParts: () => [] });
  }
}
