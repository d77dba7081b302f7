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
  readonly product: Figures;
  readonly ceiling: Figures;
  /** Median of the rounds' ratios of requests per second, product to ceiling. */
  readonly ratio: number;
  /** The same of requests per second of processor time. */
  readonly cpuRatio: number;
}

export interface Sides {
  readonly product: ServerProcess;
  readonly ceiling: ServerProcess;
}

/** No stretch gets through more days than this. */
const daysPerStretch = 200_000;
const firstDayOfAll = Date.UTC(2021, 0, 1) / 86_400_000;

/** Loads product and ceiling in turn, round after round; in a round both are asked for the same days, which no other round names. */
export async function compare(
  { product, ceiling }: Sides,
  load: Load,
  pace: Pace,
  generator: LoadGenerator,
  signal: AbortSignal,
): Promise<Comparison> {
  const stretch = async (server: ServerProcess, round: number, seconds: number): Promise<Figures> => {
    const cpuBefore = server.cpuSeconds() ?? Number.NaN;
    const answered = await generator.run({ url: server.url, load, seconds, firstDay: firstDayOfAll + round * daysPerStretch, signal });
    const cpuSeconds = (server.cpuSeconds() ?? Number.NaN) - cpuBefore;
    if (load.path.includes("DAY") && answered.requests > daysPerStretch)
      throw new Error("a stretch got through its days and came to the next one's");
    return { requestsPerSecond: answered.requests / answered.seconds, cpuMicrosecondsPerRequest: (cpuSeconds * 1e6) / answered.requests };
  };

  await stretch(product, 0, pace.secondsOfWarmUp);
  await stretch(ceiling, 0, pace.secondsOfWarmUp);
  const rounds: { product: Figures; ceiling: Figures }[] = [];
  for (let round = 1; round <= pace.rounds; round++) {
    rounds.push({
      product: await stretch(product, round, pace.secondsPerRound),
      ceiling: await stretch(ceiling, round, pace.secondsPerRound),
    });
  }
  return {
    product: medians(rounds.map((round) => round.product)),
    ceiling: medians(rounds.map((round) => round.ceiling)),
    ratio: median(rounds.map((round) => round.product.requestsPerSecond / round.ceiling.requestsPerSecond)),
    cpuRatio: median(rounds.map((round) => round.ceiling.cpuMicrosecondsPerRequest / round.product.cpuMicrosecondsPerRequest)),
  };
}

function medians(figures: readonly Figures[]): Figures {
  return {
    requestsPerSecond: median(figures.map((figure) => figure.requestsPerSecond)),
    cpuMicrosecondsPerRequest: median(figures.map((figure) => figure.cpuMicrosecondsPerRequest)),
  };
}
