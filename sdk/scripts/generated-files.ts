import { apiPage } from "./api-page.ts";
import { basePathFile } from "./base-path-file.ts";
import { clientFile } from "./client-file.ts";
import { downloadsFile } from "./downloads-file.ts";
import { errorClassesFile } from "./error-classes-file.ts";
import { errorsFile } from "./errors-file.ts";
import { routerFile } from "./router-file.ts";
import { routesFile } from "./routes-file.ts";
import { typesFile } from "./types-file.ts";

/** The text of each generated file, by its path in this package. */
export function generatedFiles(): ReadonlyMap<string, string> {
  return new Map([
    ["src/generated/types.ts", typesFile()],
    ["src/generated/base-path.ts", basePathFile()],
    ["src/generated/routes.ts", routesFile()],
    ["src/generated/client.ts", clientFile()],
    ["src/generated/downloads.ts", downloadsFile()],
    ["src/generated/errors.ts", errorsFile()],
    ["src/generated/error-classes.ts", errorClassesFile()],
    ["src/generated/router.ts", routerFile()],
    ["api.md", apiPage()],
  ]);
}
