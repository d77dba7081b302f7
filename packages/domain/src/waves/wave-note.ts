import type { ChangeKind, WaveState } from "@reform-exchange/schemas";
import { everyone } from "../changes/audiences.ts";
import type { ChangeNote } from "../changes/change-notes.ts";

/** What is noted of a change of a wave: everyone hears of one that is released. */
export function waveNote(key: string, kind: ChangeKind, state: WaveState): ChangeNote {
  return { resource: "waves", kind, key, readers: state === "released" ? everyone : { audience: "surveyors" } };
}
