/** What the input schema can't know of a Werkcentrum: whether the codes and ids that it names are there. */
import type { Day, MunicipalityCode, RegionCode, WerkcentrumContent } from "@reform-exchange/schemas";
import type { Context } from "../context.ts";
import type { FaultInBothLanguages } from "../problem-error.ts";
import { noRegion } from "../regions/no-region.ts";

type Message = FaultInBothLanguages["message"];

/** The faults of a Werkcentrum for a region; `pointer` is the place of its members in the input. */
export function faultsIn(
  content: WerkcentrumContent,
  regionCode: RegionCode,
  ownLocations: ReadonlySet<string>,
  context: Context,
  pointer = "",
): FaultInBothLanguages[] {
  const faultsOfIds = content.locations.flatMap(({ locationId }, index) =>
    locationId === undefined || ownLocations.has(locationId)
      ? []
      : [fault(`${pointer}/locations/${index}/locationId`, notAmongItsLocations(locationId))],
  );
  if (!context.history.isRegion(regionCode)) return [noRegion(`${pointer}/regionCode`, regionCode), ...faultsOfIds];

  const today = context.dayFor(undefined);
  const faultOfMunicipality = (code: MunicipalityCode, place: string): FaultInBothLanguages[] => {
    const message = whyNotIn(regionCode, code, today, context);
    return message ? [fault(`${pointer}${place}`, message)] : [];
  };
  return [
    ...content.subRegions.flatMap(({ municipalityCodes }, index) =>
      municipalityCodes.flatMap((code, at) => faultOfMunicipality(code, `/subRegions/${index}/municipalityCodes/${at}`)),
    ),
    ...content.locations.flatMap(({ municipalityCode }, index) =>
      faultOfMunicipality(municipalityCode, `/locations/${index}/municipalityCode`),
    ),
    ...faultsOfIds,
  ];
}

function fault(pointer: string, message: Message): FaultInBothLanguages {
  return { pointer, code: "unknown-code", message };
}

/** A municipality code that nobody ever had. */
export function noMunicipality(code: MunicipalityCode): Message {
  return { nl: `Er is geen gemeente ${code}; zie /v1/municipalities.`, en: `There is no municipality ${code}; see /v1/municipalities.` };
}

function notAmongItsLocations(locationId: string): Message {
  return {
    nl: `${locationId} is geen locatie van dit Werkcentrum; laat locationId weg voor een nieuwe.`,
    en: `${locationId} is no location of this Werkcentrum; leave locationId out for a new one.`,
  };
}

/** Why a municipality is not in a region today; undefined when it is. */
function whyNotIn(regionCode: RegionCode, code: MunicipalityCode, today: Day, { history }: Context): Message | undefined {
  const found = history.lookUp(code, today);
  if (found.status === "unknownMunicipality") return noMunicipality(code);
  if (found.status === "found")
    return found.regionCode === regionCode
      ? undefined
      : {
          nl: `Gemeente ${code} ligt in ${found.regionCode} en niet in ${regionCode}.`,
          en: `Municipality ${code} lies in ${found.regionCode}, not in ${regionCode}.`,
        };
  const successors = found.status === "notValidOnDate" ? found.successors.join(", ") : "";
  return {
    nl: `Gemeente ${code} bestaat vandaag niet${successors && `; ze ging over in ${successors}`}.`,
    en: `Municipality ${code} does not exist today${successors && `; it went over into ${successors}`}.`,
  };
}
