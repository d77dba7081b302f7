import { Migration } from "@mikro-orm/migrations";

/** How far changes were forgotten, for each audience: what others can't see must not make their cursors old. */
export class ForgottenChanges extends Migration {
  override up(): void {
    this.addSql(
      `create table "change_forgotten" ("resource" text collate "C" not null, "audience" text collate "C" not null, "audience_of" text collate "C" not null, "position" bigint not null, primary key ("resource", "audience", "audience_of"))`,
    );
    // Until now nobody noted whose changes were forgotten: any of them may have been.
    this.addSql(
      `insert into "change_forgotten" select "resource", "audience", coalesce("audience_of", ''), (select min("position") - 1 from "change") from "change" group by 1, 2, 3 having (select min("position") from "change") > 1`,
    );
  }
}
