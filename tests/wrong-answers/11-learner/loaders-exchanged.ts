/**
 * @belief   The two fields take the loaders as they come.
 * @origin   Two arguments of one type: nothing complains when they change places.
 * @replaces 1-loaders.ts
 * @fails    1-loaders > DataLoaders · keeps both loaders, each in its field
 * @says     the model would learn from the pictures it's tested on
 */
import type { Batches } from "#work/11-learner/1-loaders.ts";
import { DataLoaders as Right } from "../../../solutions/11-learner/1-loaders.ts";

export class DataLoaders extends Right {
  constructor(train: Batches, valid: Batches) {
    super(valid, train);
  }
}
