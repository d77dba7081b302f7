/**
 * A network of counts that may still vary: every edge is a count, every node a published sum, so what an attacker
 * can't tell apart are circulations. How far one count can go is a maximum flow (Ford and Fulkerson 1956; the shortest
 * path each time: Edmonds and Karp 1972).
 */
export interface Edge {
  readonly from: number;
  readonly to: number;
  /** How far the count can go down: to zero. */
  readonly down: number;
  /** How far it can go up; Infinity without an upper bound. */
  readonly up: number;
}

export interface FlowNetwork {
  readonly edges: readonly Edge[];
  /** Of each node, the edges at it. */
  readonly edgesAt: readonly (readonly number[])[];
}

export function flowNetwork(nodeCount: number, edges: readonly Edge[]): FlowNetwork {
  const edgesAt: number[][] = Array.from({ length: nodeCount }, () => []);
  for (const [index, { from, to }] of edges.entries()) {
    edgesAt[from]?.push(index);
    edgesAt[to]?.push(index);
  }
  return { edges, edgesAt };
}

/** What it costs to use an edge: 0 when it is hidden already, Infinity when it can't be. */
export type EdgeCost = (edge: number) => number;

/** A way to move counts around, through one edge. */
export interface Cycle {
  /** The other edges it goes through, and the way it goes: 1 up, -1 down. */
  readonly steps: readonly { readonly edge: number; readonly way: 1 | -1 }[];
  readonly cost: number;
  /** By how much counts can be moved. */
  readonly capacity: number;
}

/** Moves one edge up (or down) as far as cycles through other edges allow. */
export class Circulation {
  /** How far the edge has been moved. */
  amount = 0;
  readonly #network: FlowNetwork;
  readonly #edge: number;
  readonly #way: 1 | -1;
  /** How far each edge has been moved so far; most never are. */
  readonly #shifts = new Map<number, number>();

  constructor(network: FlowNetwork, edge: number, way: 1 | -1) {
    this.#network = network;
    this.#edge = edge;
    this.#way = way;
  }

  /** The cheapest cycle that can take at least so much, if there is one. */
  cheapestCycle(costOf: EdgeCost, atLeast: number): Cycle | null {
    const { edges, edgesAt } = this.#network;
    const own = edges[this.#edge];
    if (!own || this.#roomOf(this.#edge, this.#way) < atLeast) return null;
    const [start, goal] = this.#way === 1 ? [own.to, own.from] : [own.from, own.to];
    const costs = new Float64Array(edgesAt.length).fill(Number.POSITIVE_INFINITY);
    const steps: ({ edge: number; way: 1 | -1; from: number } | undefined)[] = new Array(edgesAt.length);
    costs[start] = 0;
    const queue = [start];
    for (const node of queue) {
      if (costs[goal] === 0) break;
      for (const edge of edgesAt[node] ?? []) {
        const ends = edges[edge];
        if (!ends || edge === this.#edge) continue;
        const [way, next]: [1 | -1, number] = ends.from === node ? [1, ends.to] : [-1, ends.from];
        const cost = (costs[node] ?? 0) + costOf(edge);
        if (cost >= (costs[next] ?? 0) || cost >= (costs[goal] ?? 0) || this.#roomOf(edge, way) < atLeast) continue;
        costs[next] = cost;
        steps[next] = { edge, way, from: node };
        queue.push(next);
      }
    }
    const cost = costs[goal] ?? Number.POSITIVE_INFINITY;
    return cost === Number.POSITIVE_INFINITY ? null : this.#cycle(steps, start, goal, cost);
  }

  push({ steps }: Cycle, amount: number): void {
    this.amount += amount;
    for (const { edge, way } of [...steps, { edge: this.#edge, way: this.#way }]) {
      this.#shifts.set(edge, (this.#shifts.get(edge) ?? 0) + way * amount);
    }
  }

  /** The edges that it moves. */
  get edgesUsed(): readonly number[] {
    return [...this.#shifts.keys()];
  }

  #cycle(steps: readonly ({ edge: number; way: 1 | -1; from: number } | undefined)[], start: number, goal: number, cost: number): Cycle {
    const path: { edge: number; way: 1 | -1 }[] = [];
    let capacity = this.#roomOf(this.#edge, this.#way);
    for (let node = goal; node !== start; ) {
      const step = steps[node];
      if (!step) break;
      path.push({ edge: step.edge, way: step.way });
      capacity = Math.min(capacity, this.#roomOf(step.edge, step.way));
      node = step.from;
    }
    return { steps: path, cost, capacity };
  }

  #roomOf(edge: number, way: 1 | -1): number {
    const { up, down } = this.#network.edges[edge] ?? { up: 0, down: 0 };
    const shift = this.#shifts.get(edge) ?? 0;
    return way === 1 ? up - shift : down + shift;
  }
}
