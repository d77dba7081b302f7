import { Migration } from "@mikro-orm/migrations";

/** Callers, changes, audit records, and what safe writes and limits need. */
export class Exchange extends Migration {
  override up(): void {
    this.addSql(
      `create table "anonymous_refusal" ("minute" timestamptz not null, "reason" text not null, "count" bigint not null, primary key ("minute", "reason"))`,
    );
    this.addSql(
      `create table "api_key" ("id" uuid not null, "position" bigserial, "prefix" text not null, "secret_hash" text not null, "name" text not null, "role" text not null, "scopes" text[] not null, "purposes" text[] not null, "region_codes" text[] null, "expires_at" timestamptz null, "created_at" timestamptz not null, "revoked_at" timestamptz null, "last_used_at" timestamptz null, primary key ("id"))`,
    );
    this.addSql(`alter table "api_key" add constraint "api_key_position_unique" unique ("position")`);
    this.addSql(`alter table "api_key" add constraint "api_key_secret_hash_unique" unique ("secret_hash")`);
    this.addSql(
      `create table "audit_record" ("id" bigserial primary key, "recorded_at" timestamptz not null, "caller_id" text collate "C" not null, "operation_id" text collate "C" not null, "outcome" text not null, "body" json not null)`,
    );
    this.addSql(`create index "audit_record_recorded_at_index" on "audit_record" ("recorded_at")`);
    this.addSql(`create index "audit_record_caller_id_index" on "audit_record" ("caller_id")`);
    this.addSql(
      `create table "audit_seal" ("number" bigint not null, "record_count" bigint not null, "record_ids" bigint[] not null, "digests" text[] not null, "head" text not null, "sealed_at" timestamptz not null, primary key ("number"))`,
    );
    this.addSql(
      `create table "change" ("position" bigint not null, "resource" text collate "C" not null, "kind" text not null, "key" text not null, "scope" text null, "purpose" text null, "region_code" text collate "C" null, "changed_at" timestamptz not null, primary key ("position"))`,
    );
    this.addSql(`create table "exchange_secret" ("name" text not null, "value" text not null, primary key ("name"))`);
    this.addSql(
      `create table "idempotent_request" ("caller_id" text collate "C" not null, "key" text collate "C" not null, "fingerprint" text not null, "answer" text null, "expires_at" timestamptz not null, primary key ("caller_id", "key"))`,
    );
    this.addSql(`create index "idempotent_request_expires_at_index" on "idempotent_request" ("expires_at")`);
    this.addSql(
      `create table "change_pending" ("id" bigserial primary key, "resource" text collate "C" not null, "kind" text not null, "key" text not null, "scope" text null, "purpose" text null, "region_code" text collate "C" null, "changed_at" timestamptz not null)`,
    );
    this.addSql(
      `create table "rate_window" ("caller" text collate "C" not null, "starts_at" timestamptz not null, "taken" int not null, primary key ("caller", "starts_at"))`,
    );
    this.addSql(
      `create table "turning_point" ("id" bigserial primary key, "due_at" timestamptz not null, "resource" text collate "C" not null, "kind" text not null, "key" text not null, "scope" text null, "purpose" text null, "region_code" text collate "C" null)`,
    );
    this.addSql(`create index "turning_point_due_at_index" on "turning_point" ("due_at")`);
    this.addSql(`create table "audit_unsealed" ("record_id" bigint not null, primary key ("record_id"))`);
    this.addSql(`alter table "api_key" add constraint "api_key_one_side" check (not (purposes @> array['policy', 'evaluation']))`);

    // Audit records and their seals are written once. Whoever may drop a trigger is found out by the chain.
    for (const table of ["audit_record", "audit_seal"]) {
      this.addSql(
        `create or replace function "${table}_${table}_append_only_fn"() returns trigger as $$ begin raise exception '${table} is append-only' using errcode = 'insufficient_privilege'; end; $$ language plpgsql`,
      );
      this.addSql(
        `create trigger "${table}_append_only" before update or delete or truncate on "${table}" for each statement execute function "${table}_${table}_append_only_fn"()`,
      );
    }
  }
}
