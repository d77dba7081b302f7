import type { CutFault, CutVerification } from "@reform-exchange/domain";

/** Says in plain sentences what the verification of a data cut found. */
export function sayCut(verification: CutVerification, place: string): string[] {
  return [...sayRevisions(verification), ...sayVerified(verification, place)];
}

function sayRevisions({ cutId, revisions }: CutVerification): string[] {
  return revisions.flatMap(({ number, state, reason, sha256 }) => {
    const next = revisions.find((revision) => revision.number > number);
    const after = next && (next.reason === "erasure" ? "a respondent was erased" : "it was asked for again");
    switch (state) {
      case "superseded":
        return `Revision ${number} of ${cutId} is superseded by revision ${next?.number}, since ${after}. ${sha256 === null ? "It was never made." : `Its hash was ${sha256}; its files are gone.`}`;
      case "failed":
        return `Revision ${number} of ${cutId} failed.`;
      case "making":
        return `Revision ${number} of ${cutId} (${reason}) is being made.`;
      default:
        return [];
    }
  });
}

function sayVerified({ cutId, revisions, verified, files, bytes, isWhole, faults }: CutVerification, place: string): string[] {
  if (verified === undefined) return [`No revision of ${cutId} is made, so there is nothing to verify.`];
  const recorded = revisions.find(({ number }) => number === verified)?.sha256;
  if (isWhole && faults.length === 0)
    return [
      `Revision ${verified} of ${cutId} verifies: ${files} files, ${bytes} bytes, made again and in ${place}. Its hash is ${recorded}.`,
    ];
  return [
    `Revision ${verified} of ${cutId} does NOT verify. It has ${faults.length + (isWhole ? 0 : 1)} fault(s):`,
    ...(isWhole ? [] : [`  Made again, its hash as a whole is not ${recorded}.`]),
    ...faults.map((fault) => `  ${sayFault(fault, place)}`),
  ];
}

function sayFault({ file, fault }: CutFault, place: string): string {
  switch (fault) {
    case "rebuilt-differs":
      return `${file}, made again from the rows of the cut, has other bytes: rows were changed behind its back, or the program writes them otherwise now.`;
    case "stored-differs":
      return `${file} in ${place} has other bytes than were recorded: it was changed.`;
    case "not-stored":
      return `${file} is not in ${place}.`;
    case "not-recorded":
      return `${file} is given by the cut, and was not recorded when it was made.`;
    case "not-rebuilt":
      return `${file} was recorded, and the cut does not give it any more.`;
  }
}
