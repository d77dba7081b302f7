import { setTimeout } from "node:timers/promises";
import type { PgBoss } from "pg-boss";
import type { Database } from "../database/database.ts";

export interface JobQueueOptions<Job extends object> {
  readonly database: Database;
  readonly name: string;
  /** What is to be done and not done yet: the truth, of which the queue is told. A job that failed for good is not named. */
  readonly wanted: () => Promise<readonly Job[]>;
  /** What a job is known by; two of the same key are one. */
  readonly keyOf: (job: Job) => string;
  /**
   * Does a job, or finds that it is done already. It may have been begun before, by a process that is gone; or is not yet, while it is only silent. The signal comes when this process is
   * to stop, or was taken to be gone itself: the job is then done by another, from where it was.
   */
  readonly work: (job: Job, signal: AbortSignal) => Promise<void>;
  /** Hears that a job has failed for good. */
  readonly giveUp: (job: Job) => Promise<void>;
  /** How often a job is tried in all. */
  readonly tries: number;
  readonly onTrouble: (error: unknown) => void;
}

/** A process that is silent for so long is taken to be gone; the shortest time that pg-boss knows. */
const silentSeconds = 10;
const heartbeatMs = 2500;
/** How long it waits for the next try: at first, doubled each time, and at most. */
const retryDelaySeconds = { first: 1, longest: 60 };
/** How long it waits for what another has, or for a try that is yet to come: at first, and at most. */
const lookAgainMs = { first: 50, longest: 2000 };

/**
 * Jobs that outlive their process, in pg-boss: each is done by one process at a time, tried again when it fails, and taken over when its process falls
 * silent. What is to be done stands in tables of ours; the queue only says who does it. It is begun when there is something to do: most
 * processes never have.
 */
export class JobQueue<Job extends object> {
  readonly #options: JobQueueOptions<Job>;
  readonly #stopping = new AbortController();
  #boss: Promise<PgBoss> | undefined;
  #running: Promise<void> | undefined;
  #isAskedAgain = false;

  constructor(options: JobQueueOptions<Job>) {
    this.#options = options;
  }

  /** Something is to be done, perhaps: look soon. */
  nudge(): void {
    if (this.#stopping.signal.aborted) return;
    if (this.#running) {
      this.#isAskedAgain = true;
      return;
    }
    this.#running = this.#doAll()
      .catch((error: unknown) => {
        if (!this.#stopping.signal.aborted) this.#options.onTrouble(error);
      })
      .finally(() => {
        this.#running = undefined;
        if (!this.#isAskedAgain) return;
        this.#isAskedAgain = false;
        this.nudge();
      });
  }

  /** Waits until nothing is to be done any more, here or in another process. */
  async settled(): Promise<void> {
    this.nudge();
    while (this.#running) await this.#running;
  }

  /** Leaves what is being done to another process, and ends. */
  async stop(): Promise<void> {
    this.#stopping.abort();
    await this.#running;
    const boss = await this.#boss?.catch(() => undefined);
    await boss?.stop({ graceful: false, close: false });
  }

  /** Does one job after another until none is wanted. While another process has one, or a try is yet to come, it looks again now and then. */
  async #doAll(): Promise<void> {
    const { name, wanted, keyOf } = this.#options;
    const { signal } = this.#stopping;
    let pauseMs = lookAgainMs.first;
    for (let jobs = await wanted(); jobs.length > 0 && !signal.aborted; jobs = await wanted()) {
      const boss = await this.#begun();
      // A job that is there already is not made again.
      for (const job of jobs) await boss.send(name, job, { singletonKey: keyOf(job) });
      await boss.supervise(name); // gives back what a process that is gone had taken
      const [job] = await boss.fetch<Job>(name);
      if (job) {
        pauseMs = lookAgainMs.first;
        await this.#do(boss, job.id, job.data, job.retryCount);
      } else {
        await setTimeout(pauseMs, undefined, { signal }).catch(() => undefined);
        pauseMs = Math.min(pauseMs * 2, lookAgainMs.longest);
      }
    }
  }

  async #do(boss: PgBoss, id: string, job: Job, retryCount: number): Promise<void> {
    const { name, tries, work, giveUp, onTrouble } = this.#options;
    const stopping = this.#stopping.signal;
    const lost = new AbortController();
    const signal = AbortSignal.any([stopping, lost.signal]);
    // Who was silent for too long has no say in it any more: the queue asks for no name, so it is looked whose the job is.
    const isOurs = async () => {
      const found = await boss.getJobById(name, id);
      if (found?.state === "active" && found.retryCount === retryCount) return true;
      lost.abort();
      return false;
    };
    const beat = async () => {
      if (await isOurs()) await boss.touch(name, id);
    };
    const heartbeat = setInterval(() => void beat().catch(onTrouble), heartbeatMs);
    try {
      await work(job, signal);
      if (await isOurs()) await boss.complete(name, id);
    } catch (error) {
      if (!(await isOurs())) return;
      // Left off on purpose it is no failed try: whoever looks next makes it a job again.
      if (stopping.aborted) return void (await boss.deleteJob(name, id));
      onTrouble(error);
      if (retryCount + 1 >= tries) await giveUp(job);
      await boss.fail(name, id); // why is for the log alone, which knows what not to tell
    } finally {
      clearInterval(heartbeat);
    }
  }

  async #begun(): Promise<PgBoss> {
    this.#boss ??= this.#begin();
    return await this.#boss.catch((error: unknown) => {
      this.#boss = undefined; // the next look begins anew
      throw error;
    });
  }

  async #begin(): Promise<PgBoss> {
    const { database, name, tries, onTrouble } = this.#options;
    const { PgBoss: Boss } = await import("pg-boss");
    const boss = new Boss({
      db: { executeSql: async (text, values) => ({ rows: await database.script(text, values) }) },
      ...(database.kind === "embedded" && { backend: "pglite" as const }), // as its type has it
      // It is looked after here, when there is something to do.
      supervise: false,
      monitorIntervalSeconds: 3,
      schedule: false,
      persistWarnings: false,
      monitorVacuum: false,
      reindex: false,
    });
    boss.on("error", onTrouble);
    await boss.start();
    await boss.createQueue(name, {
      policy: "exclusive",
      retryLimit: tries - 1,
      retryDelay: retryDelaySeconds.first,
      retryDelayMax: retryDelaySeconds.longest,
      retryBackoff: true,
      heartbeatSeconds: silentSeconds,
      expireInSeconds: 6 * 60 * 60,
      deleteAfterSeconds: 24 * 60 * 60,
    });
    return boss;
  }
}
