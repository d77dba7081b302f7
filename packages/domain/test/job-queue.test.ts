/** Jobs: done once, tried again, given up in the end, taken over from whoever falls silent. */
import { afterEach, beforeEach, expect, test } from "vitest";
import { JobQueue, type JobQueueOptions } from "../src/jobs/job-queue.ts";
import { openTestDatabase, type TestDatabase } from "../src/testing/index.ts";

interface Job {
  readonly name: string;
}

let test_: TestDatabase;
let wanted: Job[];
let trouble: unknown[];
beforeEach(async () => {
  test_ = await openTestDatabase();
  wanted = [{ name: "one" }, { name: "two" }];
  trouble = [];
});
afterEach(() => test_.close());

const done = ({ name }: Job) => {
  wanted = wanted.filter((job) => job.name !== name);
};
const queueOf = (differs: Pick<JobQueueOptions<Job>, "work"> & Partial<JobQueueOptions<Job>>) =>
  new JobQueue<Job>({
    database: test_.database,
    name: "jobs",
    tries: 3,
    wanted: async () => wanted,
    keyOf: ({ name }) => name,
    giveUp: async () => undefined,
    onTrouble: (error) => trouble.push(error),
    ...differs,
  });
const kept = () =>
  test_.database.rows<{ state: string; retry_count: number; output: string | null }>(
    { name: "test.jobs", text: "select state::text, retry_count, output::text from pgboss.job where name = 'jobs' order by state::text" },
    [],
  );

test("each is done, and never by two at once", async () => {
  const names = Array.from({ length: 6 }, (_, index) => String(index));
  wanted = names.map((name) => ({ name }));
  const running = new Set<string>();
  const begun: string[] = [];
  const work = async (job: Job) => {
    expect(running).not.toContain(job.name);
    running.add(job.name);
    begun.push(job.name);
    await test_.database.rows({ name: "test.pause", text: "select pg_sleep(0.02)" }, []);
    done(job);
    running.delete(job.name);
  };
  const queues = [queueOf({ work }), queueOf({ work })];
  await Promise.all(queues.map((queue) => queue.settled()));
  expect([...new Set(begun)].toSorted()).toEqual(names);
  expect(trouble).toEqual([]);
  for (const queue of queues) await queue.stop();
});

test("what fails is tried again, and given up in the end; the queue is not told why, since an error may quote answers", async () => {
  const tried: string[] = [];
  const givenUp: string[] = [];
  const queue = queueOf({
    async work({ name }) {
      tried.push(name);
      if (name === "one") throw new Error("an answer of somebody");
      done({ name });
    },
    async giveUp(job) {
      givenUp.push(job.name);
      done(job);
    },
  });
  await queue.settled();
  expect(tried.filter((name) => name === "one")).toHaveLength(3);
  expect(tried.filter((name) => name === "two")).toHaveLength(1);
  expect(givenUp).toEqual(["one"]);
  expect(trouble).toHaveLength(3);
  expect(JSON.stringify(await kept())).not.toContain("somebody");
  await queue.stop();
});

test("who was taken to be gone neither ends the job of its successor nor goes on with it", async () => {
  wanted = [{ name: "one" }];
  let retried = async () => undefined as unknown;
  const aborted: boolean[] = [];
  const first = queueOf({
    async work(job, signal) {
      await retried();
      await new Promise((resolve) => signal.addEventListener("abort", resolve)); // its heartbeat tells
      aborted.push(signal.aborted);
      done(job); // what the successor does in the end
    },
  });
  // As if it had been silent, and another had taken the job.
  retried = () => test_.run("update pgboss.job set retry_count = retry_count + 1 where name = 'jobs'");
  await first.settled();
  expect(aborted).toEqual([true]);
  expect(await kept()).toMatchObject([{ state: "active", retry_count: 1 }]);
  expect(trouble).toEqual([]);
  await first.stop();
});
