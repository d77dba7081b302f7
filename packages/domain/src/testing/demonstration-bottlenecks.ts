import { BottleneckEntity, BottleneckStepEntity } from "../bottlenecks/bottleneck.entity.ts";
import type { Database } from "../database/database.ts";
import { SignalEntity } from "../signals/signal.entity.ts";

/** The bottlenecks that the examples of the contract name, each in its own state. They are made up, and say so. */
export const demonstrationBottleneckIds = {
  /** Of AM14. */
  raised: "01938c1e-0000-7000-8000-00000000b014",
  /** Of AM18. */
  acknowledged: "01938c1e-0000-7000-8000-00000000b018",
  /** Of AM14, answered. */
  public: "01938c1e-0000-7000-8000-00000000b114",
} as const;

/** The signal of AM14 that the examples name; it leads to the raised bottleneck. */
export const demonstrationSignalId = "01938c1e-0000-7000-8000-00000000a014";

const at = (time: string) => new Date(`2026-11-20T${time}:00Z`);

/** Puts the bottlenecks and the signal of the examples in a database. */
export async function putDemonstrationBottlenecks(database: Database): Promise<void> {
  const { raised, acknowledged, public: publicOne } = demonstrationBottleneckIds;
  const text = (what: string) => ({
    title: { nl: `Knelpunt ${what} (demonstratie)`, en: `Bottleneck ${what} (demonstration)` },
    description: { nl: `Dit gaat over *${what}* (demonstratie).\n` },
    answer: null,
  });
  await database.transaction(async (em) => {
    await em.insertMany(BottleneckEntity, [
      {
        ...text("1"),
        id: raised,
        region: "AM14",
        raisedAt: at("09:00"),
        isPublic: false,
        state: "raised",
        version: 1,
        changedAt: at("09:00"),
      },
      {
        ...text("2"),
        id: acknowledged,
        region: "AM18",
        raisedAt: at("09:10"),
        isPublic: false,
        state: "acknowledged",
        version: 2,
        changedAt: at("10:10"),
      },
      {
        ...text("3"),
        id: publicOne,
        region: "AM14",
        raisedAt: at("09:20"),
        isPublic: true,
        state: "answered",
        answer: { nl: "Het staat op de agenda (demonstratie).", en: "It is on the agenda (demonstration)." },
        version: 4,
        changedAt: at("12:20"),
      },
    ]);
    await em.insertMany(BottleneckStepEntity, [
      { bottleneck: raised, position: 1, step: "raised", takenAt: at("09:00"), actorRole: "region" },
      { bottleneck: acknowledged, position: 1, step: "raised", takenAt: at("09:10"), actorRole: "support" },
      { bottleneck: acknowledged, position: 2, step: "acknowledged", takenAt: at("10:10"), actorRole: "ministry" },
      { bottleneck: publicOne, position: 1, step: "raised", takenAt: at("09:20"), actorRole: "region" },
      { bottleneck: publicOne, position: 2, step: "acknowledged", takenAt: at("10:20"), actorRole: "ministry" },
      { bottleneck: publicOne, position: 3, step: "published", takenAt: at("11:20"), actorRole: "region" },
      { bottleneck: publicOne, position: 4, step: "answered", takenAt: at("12:20"), actorRole: "ministry" },
    ]);
    await em.insert(SignalEntity, {
      id: demonstrationSignalId,
      region: "AM14",
      heardOn: "2026-11-12",
      topic: "Registration at two front desks (demonstration)",
      text: "De accounthouder hoort dat klanten zich *twee keer* melden (demonstratie).\n",
      bottleneck: raised,
      version: 1,
      changedAt: at("13:00"),
    });
  });
}
