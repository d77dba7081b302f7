/**
 * Which cells of a two-way table are hidden besides those that must be (secondary suppression). Source: Handbook on
 * Statistical Disclosure Control, 2nd ed., chapter 4, secondary cell suppression: network flow heuristics, with exact ranges.
 */
import { Circulation, type Cycle, type EdgeCost, type FlowNetwork } from "./flow-network.ts";
import type { TableNetwork } from "./table-network.ts";

/** The edges by which a range was shown to be wide enough: as long as these stay hidden, it is. */
type Proof = ReadonlySet<number>;

/**
 * Hides cells until the range of each hidden one is wide enough, then shows again those that are not needed.
 *
 * @returns the hidden edges of the network, or null when the table can't be protected
 */
export function hideTwoWay({ network, cells }: TableNetwork): ReadonlySet<number> | null {
  const hidden = new Set([...network.edges.keys()].filter((edge) => cells[edge]?.state !== "open"));
  const proofs = new Map<number, Proof>();
  const largest = Math.max(1, ...network.edges.map(({ down }) => down));
  const costOf = (edge: number) => (hidden.has(edge) ? 0 : 1 + (network.edges[edge]?.down ?? 0) / largest / 2);
  const byCount = (edges: Iterable<number>) => [...edges].toSorted((a, b) => (network.edges[a]?.down ?? 0) - (network.edges[b]?.down ?? 0));
  for (let open = byCount(hidden); open.length > 0; open = byCount(hidden).filter((edge) => !proofs.has(edge))) {
    for (const edge of open) {
      const proof = widen(network, edge, cells[edge]?.requiredWidth ?? 0, costOf, hidden);
      if (!proof) return null;
      proofs.set(edge, proof);
    }
  }
  showWhatIsNotNeeded({ network, cells }, hidden, proofs);
  return hidden;
}

/** Is the range of each hidden cell wide enough? */
export function isTwoWayProtected({ network, cells }: TableNetwork, hidden: ReadonlySet<number>): boolean {
  return [...hidden].every((edge) => proofOf(network, edge, cells[edge]?.requiredWidth ?? 0, hidden) !== null);
}

/** Makes the range of one count wide enough, hiding what is on the way. Null when even all open cells together don't do. */
function widen(network: FlowNetwork, edge: number, width: number, costOf: EdgeCost, hidden: Set<number>): Proof | null {
  const circulations = bothWays(network, edge);
  // What is hidden already comes for free.
  let wanted = width - moveAlong(circulations, hidden, width);
  while (wanted > 0) {
    const found = cheapestOf(circulations, costOf, wanted);
    if (!found) return null;
    const amount = Math.min(found.cycle.capacity, wanted);
    found.circulation.push(found.cycle, amount);
    for (const step of found.cycle.steps) hidden.add(step.edge);
    wanted -= amount;
  }
  return proofBy(circulations);
}

function proofOf(network: FlowNetwork, edge: number, width: number, hidden: ReadonlySet<number>): Proof | null {
  const circulations = bothWays(network, edge);
  return moveAlong(circulations, hidden, width) < width ? null : proofBy(circulations);
}

/** Moves a count along hidden edges, up and then down. Returns by how much: its range, as far as it was wanted. */
function moveAlong(circulations: readonly Circulation[], hidden: ReadonlySet<number>, wanted: number): number {
  let moved = 0;
  for (const circulation of circulations) {
    while (moved < wanted) {
      const cycle = circulation.cheapestCycle((edge) => (hidden.has(edge) ? 0 : Number.POSITIVE_INFINITY), 1);
      if (!cycle) break;
      const amount = Math.min(cycle.capacity, wanted - moved);
      circulation.push(cycle, amount);
      moved += amount;
    }
  }
  return moved;
}

function bothWays(network: FlowNetwork, edge: number): readonly Circulation[] {
  return [new Circulation(network, edge, 1), new Circulation(network, edge, -1)];
}

function proofBy(circulations: readonly Circulation[]): Proof {
  return new Set(circulations.flatMap((circulation) => circulation.edgesUsed));
}

/** One cycle that does it all is worth more than several cheap ones; failing that, half, and so on. */
function cheapestOf(
  circulations: readonly Circulation[],
  costOf: EdgeCost,
  wanted: number,
): { circulation: Circulation; cycle: Cycle } | null {
  for (let atLeast = wanted; atLeast >= 1; atLeast = atLeast === 1 ? 0 : Math.ceil(atLeast / 2)) {
    let cheapest: { circulation: Circulation; cycle: Cycle } | null = null;
    for (const circulation of circulations) {
      const cycle = circulation.cheapestCycle(costOf, atLeast);
      if (cycle?.cost === 0) return { circulation, cycle };
      if (cycle && cycle.cost < (cheapest?.cycle.cost ?? Number.POSITIVE_INFINITY)) cheapest = { circulation, cycle };
    }
    if (cheapest) return cheapest;
  }
  return null;
}

/** The largest first: they tell the reader most. */
function showWhatIsNotNeeded({ network, cells }: TableNetwork, hidden: Set<number>, proofs: Map<number, Proof>): void {
  const partners = [...hidden]
    .filter((edge) => cells[edge]?.state === "open")
    .toSorted((a, b) => (network.edges[b]?.down ?? 0) - (network.edges[a]?.down ?? 0));
  for (const partner of partners) {
    hidden.delete(partner);
    const renewed = new Map<number, Proof>();
    const isNeeded = [...hidden].some((edge) => {
      if (!proofs.get(edge)?.has(partner)) return false;
      const proof = proofOf(network, edge, cells[edge]?.requiredWidth ?? 0, hidden);
      if (proof) renewed.set(edge, proof);
      return proof === null;
    });
    if (isNeeded) hidden.add(partner);
    else for (const [edge, proof] of renewed) proofs.set(edge, proof);
  }
}
