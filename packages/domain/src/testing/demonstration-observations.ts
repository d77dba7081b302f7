import type { Database } from "../database/database.ts";
import { IndicatorEntity, IndicatorVersionEntity } from "../indicators/indicator.entity.ts";
import { ObservationClockEntity, ObservationEntity } from "../observations/observation.entity.ts";

/** The indicator of the examples, whose values need a base of ten. It is made up, and says so. */
export const demonstrationIndicator = "demonstration-time-to-work";

const recordedAt = new Date("2026-11-20T11:00:00Z");
const year2025 = { periodFrom: "2025-01-01", periodTo: "2026-01-01" };
const areas = [
  { areaCode: "AM14", value: "13.25", baseCount: 310 },
  { areaCode: "GM0307", value: "12.0", baseCount: 95 },
  { areaCode: "NL01", value: "14.70", baseCount: 11_800 },
];

/** Puts the indicator of the examples in a database, with what was observed of a region, a municipality and the country in 2025. */
export async function putDemonstrationObservations(database: Database): Promise<void> {
  await database.transaction(async (em) => {
    await em.insert(IndicatorEntity, {
      code: demonstrationIndicator,
      goal: "services",
      level: "regional",
      aspect: "result",
      title: { nl: "Tijd tot werk (demonstratie)", en: "Time to work (demonstration)" },
      successMeasure: true,
      successMeasureReason: null,
      version: 1,
      changedAt: recordedAt,
    });
    await em.insert(IndicatorVersionEntity, {
      indicator: demonstrationIndicator,
      number: 1,
      unit: { nl: "weken", en: "weeks" },
      definition: { nl: "Weken van eerste gesprek tot werk (demonstratie).", en: "Weeks from first talk to work (demonstration)." },
      source: { nl: "Verzonnen (demonstratie).", en: "Made up (demonstration)." },
      method: null,
      disclosureThreshold: 10,
      definedAt: recordedAt,
    });
    await em.insertMany(
      ObservationEntity,
      areas.map((area) => ({
        indicatorCode: demonstrationIndicator,
        definitionVersion: 1,
        ...year2025,
        ...area,
        definition: [demonstrationIndicator, 1] as const,
        recordedAt,
        revisionStatus: "final",
        cellStatus: "value",
      })),
    );
    await em.nativeUpdate(ObservationClockEntity, { id: 1 }, { recordedAt });
  });
}
