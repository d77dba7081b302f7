import { AgendaEntity, AgendaVersionEntity } from "../agendas/agenda.entity.ts";
import { AnonymousRefusalEntity, AuditRecordEntity, AuditSealEntity, UnsealedAuditRecordEntity } from "../audit/audit.entity.ts";
import { BottleneckEntity, BottleneckStepEntity } from "../bottlenecks/bottleneck.entity.ts";
import { BudgetClockEntity, BudgetEntity, BudgetEntryEntity } from "../budgets/budget.entity.ts";
import { ApiKeyEntity } from "../callers/api-key.entity.ts";
import { ChangeEntity, ForgottenChangeEntity, PendingChangeEntity, TurningPointEntity } from "../changes/change.entity.ts";
import {
  DataCutEntity,
  DataCutFileEntity,
  DataCutProgressEntity,
  DataCutRevisionEntity,
  DataCutRowEntity,
  DataCutTableEntity,
} from "../data-cuts/data-cut.entity.ts";
import {
  EvaluationCycleEntity,
  EvaluationPartEntity,
  EvaluationProgrammeEntity,
  EvaluationQuestionEntity,
  EvaluationStrandEntity,
  QuestionGoalEntity,
  QuestionIndicatorEntity,
  QuestionSurveyEntity,
} from "../evaluation/evaluation.entity.ts";
import { GoalEntity } from "../goals/goal.entity.ts";
import { IndicatorEntity, IndicatorVersionEntity } from "../indicators/indicator.entity.ts";
import { InvitationEntity } from "../invitations/invitation.entity.ts";
import { RateWindowEntity } from "../limits/rate-window.entity.ts";
import { ObservationClockEntity, ObservationEntity } from "../observations/observation.entity.ts";
import { BasisEntity, ClassificationEntity, ReferenceLoadEntity } from "../regions/classification.entity.ts";
import { LineageEntity, MembershipEntity, MunicipalityEntity } from "../regions/municipality.entity.ts";
import { RegionAlternativeNameEntity, RegionEntity, RegionNameEntity } from "../regions/region.entity.ts";
import { ReleaseResultEntity, WaveReleaseEntity } from "../releases/release.entity.ts";
import { ReportEntity, ReportFileEntity, ReportQuestionEntity } from "../reports/report.entity.ts";
import { ErasedResponseEntity, ResponseEntity } from "../responses/response.entity.ts";
import { SignalEntity } from "../signals/signal.entity.ts";
import { SurveyEntity, SurveyVersionEntity } from "../surveys/survey.entity.ts";
import { RegionVisitEntity } from "../visits/visit.entity.ts";
import { WaveEntity } from "../waves/wave.entity.ts";
import { WerkcentrumEntity, WerkcentrumLocationEntity } from "../werkcentra/werkcentrum.entity.ts";
import { IdempotentRequestEntity } from "../writes/idempotent-request.entity.ts";
import { ExchangeSecretEntity } from "./exchange-secret.entity.ts";

/** Every table. */
export const entities = [
  AgendaEntity,
  AgendaVersionEntity,
  AnonymousRefusalEntity,
  ApiKeyEntity,
  AuditRecordEntity,
  AuditSealEntity,
  ChangeEntity,
  ExchangeSecretEntity,
  ForgottenChangeEntity,
  IdempotentRequestEntity,
  PendingChangeEntity,
  RateWindowEntity,
  TurningPointEntity,
  UnsealedAuditRecordEntity,
  GoalEntity,
  IndicatorEntity,
  IndicatorVersionEntity,
  BasisEntity,
  ClassificationEntity,
  LineageEntity,
  MembershipEntity,
  MunicipalityEntity,
  ObservationClockEntity,
  ObservationEntity,
  ReferenceLoadEntity,
  RegionAlternativeNameEntity,
  RegionEntity,
  RegionNameEntity,
  BottleneckEntity,
  BottleneckStepEntity,
  SignalEntity,
  SurveyEntity,
  SurveyVersionEntity,
  WaveEntity,
  InvitationEntity,
  ResponseEntity,
  ErasedResponseEntity,
  WaveReleaseEntity,
  ReleaseResultEntity,
  WerkcentrumEntity,
  WerkcentrumLocationEntity,
  BudgetEntity,
  BudgetEntryEntity,
  BudgetClockEntity,
  EvaluationProgrammeEntity,
  EvaluationStrandEntity,
  EvaluationQuestionEntity,
  EvaluationPartEntity,
  EvaluationCycleEntity,
  QuestionGoalEntity,
  QuestionIndicatorEntity,
  QuestionSurveyEntity,
  RegionVisitEntity,
  ReportEntity,
  ReportQuestionEntity,
  ReportFileEntity,
  DataCutEntity,
  DataCutRevisionEntity,
  DataCutTableEntity,
  DataCutRowEntity,
  DataCutFileEntity,
  DataCutProgressEntity,
];
