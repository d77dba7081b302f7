import ts from "typescript";

const options: ts.CompilerOptions = {
  strict: true,
  exactOptionalPropertyTypes: true,
  noEmit: true,
  skipLibCheck: true,
  target: ts.ScriptTarget.ESNext,
  lib: ["lib.esnext.d.ts", "lib.dom.d.ts", "lib.dom.asynciterable.d.ts"],
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  allowImportingTsExtensions: true,
  types: ["node"],
};

/**
 * Compiles files that are nowhere on the disk, as if they stood at their paths.
 *
 * @param files text by absolute path
 * @returns the faults, each with the path of its file
 */
export function compileInMemory(files: ReadonlyMap<string, string>): { readonly path: string; readonly message: string }[] {
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists, readFile } = host;
  host.getSourceFile = (path, languageVersion, ...rest) => {
    const text = files.get(path);
    return text === undefined ? getSourceFile.call(host, path, languageVersion, ...rest) : ts.createSourceFile(path, text, languageVersion);
  };
  host.fileExists = (path) => files.has(path) || fileExists.call(host, path);
  host.readFile = (path) => files.get(path) ?? readFile.call(host, path);
  return ts
    .getPreEmitDiagnostics(ts.createProgram([...files.keys()], options, host))
    .map(({ file, messageText }) => ({ path: file?.fileName ?? "", message: ts.flattenDiagnosticMessageText(messageText, "\n") }));
}
