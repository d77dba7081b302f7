import { defineEntity, p } from "@mikro-orm/core";
import { code } from "../database/columns.ts";

/**
 * The answers of one respondent, saved or submitted. The table is partitioned by wave: a release reads one partition, and a wave that is
 * removed takes its partition along.
 */
export const ResponseEntity = defineEntity({
  name: "Response",
  tableName: "response",
  properties: {
    waveId: p.uuid().primary(),
    id: p.uuid().primary(),
    invitationId: p.uuid().nullable(),
    regionCode: code().nullable(),
    answers: p.json().columnType("jsonb"),
    savedAt: p.datetime(),
    submittedAt: p.datetime().nullable(),
    /** How often it was saved; 1 when it is new. */
    saves: p.integer(),
  },
  uniques: [{ properties: ["waveId", "invitationId"] }],
  triggers: [
    {
      // Who was erased stays so, whatever was under way. It sees what was committed before the lock on the wave's answers was had.
      name: "response_not_erased",
      timing: "before",
      events: ["insert"],
      forEach: "row",
      body: "if exists (select from erased_response where wave_id = new.wave_id and id = new.id) then return null; end if; return new",
    },
  ],
});

/** The ids of responses that were erased: no later file brings them back. Nothing else is kept of them. */
export const ErasedResponseEntity = defineEntity({
  name: "ErasedResponse",
  tableName: "erased_response",
  properties: {
    waveId: p.uuid().primary(),
    id: p.uuid().primary(),
  },
});
