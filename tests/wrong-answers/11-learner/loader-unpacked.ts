/**
 * @belief   A loader is a list of batches.
 * @origin   "for ... of" works on both, so they look the same.
 * @replaces 1-loaders.ts
 * @fails    1-loaders > DataLoaders · keeps both loaders, each in its field
 * @says     its batches were taken out once and for all
 */
import type { Batches } from "#work/11-learner/1-loaders.ts";
import { DataLoaders as Right } from "../../../solutions/11-learner/1-loaders.ts";

export class DataLoaders extends Right {
  constructor(train: Batches, valid: Batches) {
    super([...train], [...valid]);
  }
}
