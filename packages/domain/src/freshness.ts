import type { ChangedResource } from "@reform-exchange/schemas";
import { changedResources } from "@reform-exchange/schemas";
import { changesChannel, resourcesIn } from "./changes/settle.ts";
import type { Database, StopListening } from "./database/database.ts";

/**
 * Knows when what was read before may no longer hold. Each resource has an epoch that goes up with each change; while notifications can
 * be missed there is no epoch, and nothing may be kept.
 */
export class Freshness {
  readonly #epochs = new Map<ChangedResource, number>(changedResources.map((resource) => [resource, 1]));
  #isBlind = false;

  /** Number of the present state of some resources together, or undefined while changes may go unnoticed. It only goes up. */
  epochOf(resources: readonly ChangedResource[]): number | undefined {
    if (this.#isBlind) return undefined;
    let sum = 0;
    for (const resource of resources) sum += this.#epochs.get(resource) ?? 0;
    return sum;
  }

  /** These resources changed. */
  raise(resources: Iterable<ChangedResource>): void {
    for (const resource of resources) this.#epochs.set(resource, (this.#epochs.get(resource) ?? 0) + 1);
  }

  /** Follows the notifications of a database; `onNews` is called after each, and after each gap. */
  async follow(database: Database, onNews: () => void): Promise<StopListening> {
    return await database.listen(changesChannel, (event, payload) => {
      this.#isBlind = event === "lost";
      this.raise(event === "notified" ? resourcesIn(payload) : changedResources);
      onNews();
    });
  }
}
