import type { ChangedResource, ChangeKind } from "@reform-exchange/schemas";
import type { ReadersOf } from "./audiences.ts";

/** What a write notes of what it changed, and who may see it. */
export type ChangeNote = {
  [Resource in ChangedResource]: {
    readonly resource: Resource;
    readonly kind: ChangeKind;
    readonly key: string;
    readonly readers: ReadersOf<Resource>;
  };
}[ChangedResource];

/** A change as its columns hold it. */
export interface ChangeRow {
  readonly resource: ChangedResource;
  readonly kind: ChangeKind;
  readonly key: string;
  readonly audience: string;
  readonly audience_of: string | null;
}

/** The columns of a change. */
export function changeRow({ resource, kind, key, readers }: ChangeNote): ChangeRow {
  return { resource, kind, key, audience: readers.audience, audience_of: readers.of ?? null };
}

/** The columns that changes and turning points share. */
export const sharedColumns = "resource, kind, key, audience, audience_of";
/** The same, for `json_to_recordset`. */
export const changeColumns = "resource text, kind text, key text, audience text, audience_of text";
