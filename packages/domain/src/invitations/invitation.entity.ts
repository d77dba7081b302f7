import { defineEntity, p } from "@mikro-orm/core";
import { code } from "../database/columns.ts";
import { WaveEntity } from "../waves/wave.entity.ts";

/** An invitation to answer in a wave. Of its token only a hash is kept; null when it opens nothing any more. */
export const InvitationEntity = defineEntity({
  name: "Invitation",
  tableName: "invitation",
  properties: {
    id: p.uuid().primary(),
    wave: () => p.manyToOne(WaveEntity).deleteRule("cascade"),
    reference: p.text().collation("C"),
    regionCode: code().nullable(),
    tokenHash: p.text().nullable().unique(),
    tokenNumber: p.integer(),
    issuedAt: p.datetime(),
  },
  uniques: [{ properties: ["wave", "reference"] }],
});
