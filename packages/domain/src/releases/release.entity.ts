import { defineEntity, p } from "@mikro-orm/core";
import { json } from "../database/columns.ts";
import { WaveEntity } from "../waves/wave.entity.ts";

/** A release of a wave: asked for, then made or refused by its job. */
export const WaveReleaseEntity = defineEntity({
  name: "WaveRelease",
  tableName: "wave_release",
  properties: {
    wave: () => p.manyToOne(WaveEntity).primary(),
    number: p.integer().primary(),
    state: p.text(),
    askedAt: p.datetime(),
    madeAt: p.datetime().nullable(),
    refusal: json().nullable(),
    /** The tables as they were protected: what may be shown. */
    tables: json().nullable(),
    /** What was counted, hidden counts too: only the job of a later release reads it. */
    counts: json().nullable(),
  },
  checks: [{ name: "wave_release_state_fits", expression: "(state = 'made') = (made_at is not null and tables is not null)" }],
});

/** A line of the results of a release. A trigger refuses to change or remove it. */
export const ReleaseResultEntity = defineEntity({
  name: "ReleaseResult",
  tableName: "release_result",
  properties: {
    wave: () => p.manyToOne(WaveEntity).primary(),
    number: p.integer().primary(),
    /** By what it is split; empty when it is not. */
    split: p.text().collation("C").primary(),
    /** Orders the lines: question, part, group. */
    key: p.text().collation("C").primary(),
    item: json(),
  },
});
