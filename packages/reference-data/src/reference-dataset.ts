import type {
  Aspect,
  BothLanguages,
  Day,
  EvaluationPart,
  GoalCode,
  Level,
  LineageKind,
  MunicipalityCode,
  NewIndicator,
  RegionCode,
  ReportKind,
  StartReason,
  StrandCode,
} from "@reform-exchange/schemas";

/** Where a row stands: its file, and its line in it (the header is line 1). */
export interface Origin {
  readonly file: string;
  readonly row: number;
}

/** A half-open period: `validTo` is the first day that no longer counts. */
interface Dated {
  readonly validFrom: Day;
  readonly validTo: Day | null;
}

export interface ClassificationRow {
  readonly referenceOn: Day;
  readonly sources: readonly string[];
  readonly origin: Origin;
}

export interface RegionRow {
  readonly regionCode: RegionCode;
  readonly name: string;
  readonly centreMunicipalityCode: MunicipalityCode;
  readonly centreMunicipalityName: string;
  readonly centreSources: readonly string[];
  readonly origin: Origin;
}

export interface RegionNameRow extends Dated {
  readonly regionCode: RegionCode;
  readonly name: string;
  readonly sources: readonly string[];
  readonly origin: Origin;
}

export interface AlternativeNameRow {
  readonly regionCode: RegionCode;
  readonly name: string;
  readonly sources: readonly string[];
  readonly origin: Origin;
}

export interface MembershipRow extends Dated {
  readonly municipalityCode: MunicipalityCode;
  readonly name: string;
  readonly regionCode: RegionCode;
  readonly startReason: StartReason;
  readonly sources: readonly string[];
  /** The label that CBS used until 2023, where it differs. */
  readonly earlierLabel: string | null;
  readonly origin: Origin;
}

export interface LineageRow {
  readonly predecessorCode: MunicipalityCode;
  readonly predecessorName: string;
  readonly successorCode: MunicipalityCode;
  readonly successorName: string;
  readonly effectiveOn: Day;
  readonly kind: LineageKind;
  readonly sources: readonly string[];
  readonly origin: Origin;
}

export interface BasisRow {
  readonly code: string;
  readonly text: BothLanguages;
  readonly origin: Origin;
}

export interface JudgedBoundaryRow {
  readonly municipalityCode: MunicipalityCode;
  readonly day: Day;
  readonly basisCode: string;
  readonly origin: Origin;
}

export interface GoalRow {
  readonly goalCode: GoalCode;
  readonly title: BothLanguages;
  readonly sources: readonly string[];
  readonly origin: Origin;
}

export interface IndicatorRow {
  /** As it would be made through the API. */
  readonly indicator: NewIndicator;
  readonly sources: readonly string[];
  readonly origin: Origin;
}

/** The evaluation as a whole, as it was published. */
export interface EvaluationProgrammeRow {
  readonly title: BothLanguages;
  readonly firstCycle: number;
  readonly lastCycle: number;
  readonly informationSessionOn: Day;
  readonly publishedOn: Day;
  readonly sources: readonly string[];
  readonly origin: Origin;
}

export interface EvaluationStatementRow {
  readonly code: string;
  readonly text: BothLanguages;
  readonly sources: readonly string[];
  readonly origin: Origin;
}

export interface EvaluationStrandRow {
  readonly strandCode: StrandCode;
  readonly questionCode: string;
  readonly title: BothLanguages;
  readonly reportKinds: readonly ReportKind[];
  readonly sources: readonly string[];
  readonly origin: Origin;
}

export interface EvaluationQuestionRow {
  readonly questionCode: string;
  readonly strandCode: StrandCode;
  /** Both null for the main question of a strand. */
  readonly level: Level | null;
  readonly aspect: Aspect | null;
  readonly text: BothLanguages;
  readonly sources: readonly string[];
  readonly origin: Origin;
}

export interface EvaluationPartRow {
  readonly partCode: string;
  readonly kind: EvaluationPart["kind"];
  readonly cycles: readonly number[];
  readonly title: BothLanguages;
  readonly sources: readonly string[];
  readonly origin: Origin;
}

export interface EvaluationCycleRow {
  readonly year: number;
  readonly hasExtraElements: boolean;
  readonly sources: readonly string[];
  readonly origin: Origin;
}

/** The whole of the reference data, as read from its files. */
export interface ReferenceDataset {
  readonly version: string;
  /** SHA-256 over all files, in hexadecimal. */
  readonly sha256: string;
  readonly windowStartsOn: Day;
  readonly centreMunicipalitiesStatedOn: Day;
  readonly classifications: readonly ClassificationRow[];
  readonly regions: readonly RegionRow[];
  readonly regionNames: readonly RegionNameRow[];
  readonly alternativeNames: readonly AlternativeNameRow[];
  /** Region by period of each municipality; rows before the window serve lineage only. */
  readonly memberships: readonly MembershipRow[];
  readonly lineage: readonly LineageRow[];
  readonly bases: readonly BasisRow[];
  readonly judgedBoundaries: readonly JudgedBoundaryRow[];
  /** In the order in which they were published. */
  readonly goals: readonly GoalRow[];
  readonly indicators: readonly IndicatorRow[];
  /** Exactly one row. */
  readonly evaluationProgramme: readonly EvaluationProgrammeRow[];
  readonly evaluationStatements: readonly EvaluationStatementRow[];
  /** These three in the order in which they were published. */
  readonly evaluationStrands: readonly EvaluationStrandRow[];
  readonly evaluationQuestions: readonly EvaluationQuestionRow[];
  readonly evaluationParts: readonly EvaluationPartRow[];
  readonly evaluationCycles: readonly EvaluationCycleRow[];
}

/** Something wrong in a file, with the row that a person must look at. */
export interface DatasetFault extends Origin {
  readonly message: string;
}

/** Thrown when the data can't be used; names every fault. */
export class DatasetError extends Error {
  override readonly name = "DatasetError";
  readonly faults: readonly DatasetFault[];

  constructor(faults: readonly DatasetFault[]) {
    super(
      `The reference data has ${faults.length} fault(s); nothing was loaded.\n${faults.map((fault) => `  ${fault.file}, row ${fault.row}: ${fault.message}`).join("\n")}`,
    );
    this.faults = faults;
  }
}
