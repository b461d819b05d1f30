import { ts } from "ts-morph";

/** True for a text that names a module: imported, required, or replaced in a test. */
export function namesModule(node: ts.StringLiteralLike): boolean {
  const { parent } = node;
  if (ts.isImportDeclaration(parent) || ts.isExportDeclaration(parent) || ts.isExternalModuleReference(parent))
    return true;
  if (ts.isLiteralTypeNode(parent)) return ts.isImportTypeNode(parent.parent);
  if (!ts.isCallExpression(parent) || parent.arguments[0] !== node) return false;
  const callee = parent.expression;
  return (
    callee.kind === ts.SyntaxKind.ImportKeyword ||
    /^(require(\.resolve)?|import\.meta\.resolve|(jest|vi)\.(mock|doMock|unmock|requireActual|importActual))$/.test(
      callee.getText(),
    )
  );
}
