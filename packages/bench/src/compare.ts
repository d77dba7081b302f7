import { median } from "simple-statistics";
import type { Load, LoadGenerator } from "./load/load.ts";
import type { ServerProcess } from "./server-process.ts";

export interface Pace {
  readonly rounds: number;
  readonly secondsPerRound: number;
  readonly secondsOfWarmUp: number;
}

/** Medians over the rounds. */
export interface Figures {
  readonly requestsPerSecond: number;
  /** Processor time of the server process; not a number where the system does not say. */
  readonly cpuMicrosecondsPerRequest: number;
}

export interface Comparison {
  readonly subject: Figures;
  readonly yardstick: Figures;
  /** Median of the rounds' ratios of requests per second, subject to yardstick. */
  readonly ratio: number;
  /** The same of requests per second of processor time. */
  readonly cpuRatio: number;
}

/** A server under load. */
export interface Loaded {
  readonly server: ServerProcess;
  readonly load: Load;
}

/** No stretch gets through more numbers than this; as days they stay within the year 9999. */
const numbersPerStretch = 100_000;
const firstNumber = Date.UTC(2021, 0, 1) / 86_400_000;

/** Before, both sides were asked once, with the first credential. */
const credentialsAlreadyUsed = 1;

/**
 * Loads the two sides in turn, round after round. No two stretches use the same numbers: one server may stand on both sides. Each side uses
 * up credentials of its own.
 */
export async function compare(
  subject: Loaded,
  yardstick: Loaded,
  pace: Pace,
  generator: LoadGenerator,
  signal: AbortSignal,
): Promise<Comparison> {
  let stretches = 0;
  const used = new Map([subject, yardstick].map((loaded) => [loaded, credentialsAlreadyUsed]));
  const stretch = async (loaded: Loaded, seconds: number): Promise<Figures> => {
    const { server, load } = loaded;
    const cpuBefore = server.cpuSeconds() ?? Number.NaN;
    const after = firstNumber + stretches * numbersPerStretch;
    stretches += 1;
    const credentialsUsed = used.get(loaded) ?? 0;
    const answered = await generator.run({ url: server.url, load, seconds, after, credentialsUsed, signal });
    used.set(loaded, credentialsUsed + answered.credentialsUsed);
    const cpuSeconds = (server.cpuSeconds() ?? Number.NaN) - cpuBefore;
    if (load.path.includes("DAY") && answered.requests > numbersPerStretch)
      throw new Error("a stretch got through its days and came to the next one's");
    return { requestsPerSecond: answered.requests / answered.seconds, cpuMicrosecondsPerRequest: (cpuSeconds * 1e6) / answered.requests };
  };

  await stretch(subject, pace.secondsOfWarmUp);
  await stretch(yardstick, pace.secondsOfWarmUp);
  const rounds: { subject: Figures; yardstick: Figures }[] = [];
  for (let round = 1; round <= pace.rounds; round++) {
    rounds.push({
      subject: await stretch(subject, pace.secondsPerRound),
      yardstick: await stretch(yardstick, pace.secondsPerRound),
    });
  }
  return {
    subject: medians(rounds.map((round) => round.subject)),
    yardstick: medians(rounds.map((round) => round.yardstick)),
    ratio: median(rounds.map((round) => round.subject.requestsPerSecond / round.yardstick.requestsPerSecond)),
    cpuRatio: median(rounds.map((round) => round.yardstick.cpuMicrosecondsPerRequest / round.subject.cpuMicrosecondsPerRequest)),
  };
}

function medians(figures: readonly Figures[]): Figures {
  return {
    requestsPerSecond: median(figures.map((figure) => figure.requestsPerSecond)),
    cpuMicrosecondsPerRequest: median(figures.map((figure) => figure.cpuMicrosecondsPerRequest)),
  };
}
