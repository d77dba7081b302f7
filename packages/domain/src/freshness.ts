import type { Database, StopListening } from "./database/database.ts";
import { referenceDataChannel } from "./regions/load-reference-data.ts";

/**
 * Knows when what was read before may no longer hold. The epoch goes up with each change; while notifications can be
 * missed there is no epoch, and nothing may be kept.
 */
export class Freshness {
  #epoch = 1;
  #blind = false;

  /** Number of the present state of the data, or undefined while changes may go unnoticed. */
  get epoch(): number | undefined {
    return this.#blind ? undefined : this.#epoch;
  }

  /** Follows the notifications of a database. */
  async follow(database: Database): Promise<StopListening> {
    return await database.listen(referenceDataChannel, (event) => {
      this.#epoch += 1;
      this.#blind = event === "lost";
    });
  }
}
