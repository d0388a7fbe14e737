import { join } from "node:path";
import ts from "typescript";

const ROOT = join(import.meta.dirname, "..", "..");

/** An `@example` of a function of the public list. */
export interface Example {
  readonly name: string;
  readonly code: string;
}

/** The functions of the public list with the examples of their docstrings; none where there is none. */
export function publicExamples(): ReadonlyMap<string, readonly Example[]> {
  const index = join(ROOT, "src", "index.ts");
  const program = ts.createProgram([index], {
    module: ts.ModuleKind.NodeNext,
    target: ts.ScriptTarget.ES2023,
    noLib: true,
    types: [],
  });
  const checker = program.getTypeChecker();
  const file = program.getSourceFile(index);
  const symbol = file && checker.getSymbolAtLocation(file);
  if (symbol === undefined) throw new Error("src/index.ts exports nothing");
  return new Map(
    checker.getExportsOfModule(symbol).flatMap((exported) => {
      const real = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported;
      if (!(real.flags & ts.SymbolFlags.Function)) return [];
      const examples = real
        .getJsDocTags(checker)
        .filter((tag) => tag.name === "example")
        .map((tag): Example => ({ name: exported.name, code: ts.displayPartsToString(tag.text) }));
      return [[exported.name, examples] as const];
    }),
  );
}

/** A statement followed by what it gives: `f(1); // => 2`. */
const GIVES = /;[ \t]*\n?[ \t]*\/\/ => (.+)$/;

/**
 * The statements of an example as TypeScript in which each value that it tells is checked: `f(1); // => 2` becomes
 * `check(f(1), 2);`. The last expression is given back.
 */
export function checkedCode(code: string): string {
  const source = ts.createSourceFile("example.ts", code, ts.ScriptTarget.ES2023, true);
  const statements = source.statements;
  return statements
    .map((statement, index) => {
      const next = statements[index + 1]?.getStart(source) ?? code.length;
      const given = GIVES.exec(
        code
          .slice(statement.getEnd() - 1, next)
          .trimEnd()
          .split("\n")
          .slice(0, 2)
          .join("\n"),
      )?.[1];
      const expressionOf = (one: ts.Statement): string | undefined =>
        ts.isExpressionStatement(one) ? one.expression.getText(source) : undefined;
      const inner = ts.isIfStatement(statement) ? statement.thenStatement : statement;
      const expression = expressionOf(inner);
      if (expression === undefined) return statement.getText(source);
      const before = ts.isIfStatement(statement) ? `if (${statement.expression.getText(source)}) ` : "";
      if (given !== undefined) return `${before}check(${expression}, ${given});`;
      return index === statements.length - 1 ? `${before}return ${expression};` : statement.getText(source);
    })
    .join("\n");
}
