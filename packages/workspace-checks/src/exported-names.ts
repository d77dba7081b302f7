import ts from "typescript";

/** The names that modules export, types too, by the path of each. */
export function exportedNames(paths: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const program = ts.createProgram([...paths], {
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    allowImportingTsExtensions: true,
    noEmit: true,
    skipLibCheck: true,
  });
  const checker = program.getTypeChecker();
  return new Map(
    paths.map((path) => {
      const source = program.getSourceFile(path);
      const module = source && checker.getSymbolAtLocation(source);
      return [path, module ? checker.getExportsOfModule(module).map(({ name }) => name) : []];
    }),
  );
}
