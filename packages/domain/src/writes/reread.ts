/**
 * What is bound to policy or to the evaluation is kept in one place: its own table. Of the answer to a creating call only the id is kept
 * for a repetition, which reads the thing again; so what was changed or deleted since lives on in no kept answer.
 */
import { inputPlaces, isBoundTo, type OperationId } from "@reform-exchange/contract";
import type { Answer } from "../answer.ts";
import type { Executable } from "../executable.ts";

/** The use case that reads again what an operation created; undefined when the answer itself is kept. */
export function rereadOf(executables: ReadonlyMap<OperationId, Executable>, { resource, operation }: Executable): Executable | undefined {
  if (!isBoundTo(operation, "policy") && !isBoundTo(operation, "evaluation")) return undefined;
  return [...executables.values()].find((other) => other.resource === resource && other.name === "get");
}

/** What is kept in the place of an answer: the input with which to read it again. */
export function keptForReread({ operation }: Executable, answer: Answer): string {
  const members = new Map(Object.entries(answer.value as object)); // what a creating operation answers is an object
  return JSON.stringify(Object.fromEntries(inputPlaces(operation).path.map((member) => [member, members.get(member)])));
}
