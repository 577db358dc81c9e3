// All mutants of the conditions of a source at once: each condition asks at run time whether it is the one to be wrong.
import ts from 'typescript';

/** Text that only people read: its wording is no condition of a check. */
const WORDING = new Set(['message', 'title', 'says', 'noData']);

/** Each comparison of sizes, and the one that is off by one at its boundary. */
export const BOUNDARY = new Map([
  ['<', '<='],
  ['<=', '<'],
  ['>', '>='],
  ['>=', '>'],
]);

const isJunction = (node) =>
  ts.isBinaryExpression(node) &&
  (node.operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken ||
    node.operatorToken.kind === ts.SyntaxKind.BarBarToken);

const bare = (node) => (ts.isParenthesizedExpression(node) ? bare(node.expression) : node);

/** What stands in a function is asked at run time; module-level lists are made before any mutant is chosen. */
function isAtRunTime(node) {
  for (let at = node.parent; at; at = at.parent) if (ts.isFunctionLike(at)) return true;
  return false;
}

/** What is remembered about objects, or in a list that is empty when its file is loaded. */
const isMemory = (node) => {
  const kind = node.expression.getText();
  return kind === 'WeakMap' || (/^(?:Map|Set)$/.test(kind) && !node.arguments?.length && !isAtRunTime(node));
};

function isWording(node) {
  for (let at = node.parent; at && !ts.isStatement(at); at = at.parent) {
    if (ts.isTemplateSpan(at)) return true;
    if (ts.isPropertyAssignment(at) && WORDING.has(at.name.getText())) return true;
  }
  return false;
}

/** What `asked.ts` asks before a check is run at all: asked of too much, the check looks for itself and finds nothing. */
const FILTERS = new Set(['speaksOf', 'speaksOfService', 'judges']);

const isWithinFilter = (node) => {
  for (let at = node; at; at = at.parent)
    if (ts.isPropertyAssignment(at) && FILTERS.has(at.name.getText())) return true;
  return false;
};

/** Whether a condition stands in such a function, written there or in one that is named there alone. */
function isOfFilter(node) {
  if (isWithinFilter(node)) return true;
  let statement = node;
  while (!ts.isSourceFile(statement.parent)) statement = statement.parent;
  const declared = ts.isVariableStatement(statement) ? statement.declarationList.declarations[0] : statement;
  const name = declared.name?.getText();
  const uses = [];
  const visit = (one) => {
    if (ts.isIdentifier(one) && one.text === name && one.parent.name !== one) uses.push(one);
    ts.forEachChild(one, visit);
  };
  visit(statement.parent);
  return uses.length === 1 && isWithinFilter(uses[0]);
}

/**
 * The conditions of a file that are not made of others: what `if`, `? :`, `&&` and `||` ask, and boolean answers.
 * @param {ts.SourceFile} source
 * @param {ts.TypeChecker} checker
 */
function conditionsOf(source, checker) {
  const found = new Set();
  const isBoolean = (node) => {
    const type = checker.getTypeAtLocation(node);
    const parts = type.isUnion() ? type.types : [type];
    return parts.every(({ flags }) => flags & ts.TypeFlags.BooleanLike);
  };
  const add = (written) => {
    const node = bare(written);
    if (isJunction(node)) {
      add(node.left);
      add(node.right);
    } else if (ts.isPrefixUnaryExpression(node) && isJunction(bare(node.operand))) add(node.operand);
    else if (
      node.kind !== ts.SyntaxKind.TrueKeyword &&
      node.kind !== ts.SyntaxKind.FalseKeyword &&
      isAtRunTime(node) &&
      !isWording(node)
    )
      found.add(node);
  };
  const addAnswer = (node) => {
    if (node && isBoolean(node)) add(node);
  };
  const visit = (node) => {
    if (ts.isIfStatement(node)) add(node.expression);
    else if (ts.isConditionalExpression(node)) {
      add(node.condition);
      addAnswer(node.whenTrue);
      addAnswer(node.whenFalse);
    } else if (isJunction(node)) addAnswer(node.left);
    else if (ts.isReturnStatement(node)) addAnswer(node.expression);
    else if (ts.isArrowFunction(node) && !ts.isBlock(node.body)) addAnswer(node.body);
    else if (ts.isVariableDeclaration(node) || ts.isPropertyAssignment(node)) addAnswer(node.initializer);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/**
 * A file with all its mutants, and loops that `__turn()` can stop. A condition has two mutants, always true and always
 * false, and a comparison a third, off by one at its boundary, numbered from the first: `__held(first)` tells what it is
 * held to be, if anything; else `__answered(first, answer)` or `__compared(first, operator, left, right)` answer it.
 * @param {ts.SourceFile} source
 * @param {ts.TypeChecker} checker
 * @param {((at: { line: number, was: string, is: string, asksMore: boolean }) => number) | undefined} register numbers a mutant; without it
 * the file has none, and only forgets what it remembers
 */
export function withMutants(source, checker, register) {
  const conditions = register ? conditionsOf(source, checker) : new Set();

  /** The text of a node with that of its children put in. */
  const inner = (node) => {
    const parts = [];
    let at = node.getStart(source);
    ts.forEachChild(node, (child) => {
      const start = child.getStart(source);
      // The empty lists of a grammar have no text of their own.
      if (child.end > start && start >= at) {
        parts.push(source.text.slice(at, start), print(child));
        at = child.end;
      }
    });
    parts.push(source.text.slice(at, node.end));
    return parts.join('');
  };

  /** Each node is printed once, so that each of its mutants has one number. */
  const print = (node) => {
    const known = printed.get(node) ?? printedAnew(node);
    printed.set(node, known);
    return known;
  };
  const printed = new Map();

  const printedAnew = (node) => {
    const text = inner(node);
    if (conditions.has(node)) return mutated(node, text);
    if (ts.isNewExpression(node) && isMemory(node)) return 'new (globalThis.__Forgetful)()';
    if (ts.isBlock(node) && ts.isIterationStatement(node.parent, false))
      return `{ globalThis.__turn();${text.slice(1)}`;
    return text;
  };

  const mutated = (node, text) => {
    const line = source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1;
    const was = node.getText(source).replace(/\s+/g, ' ');
    const isFilter = isOfFilter(node);
    const id = (is) => register({ line, was, is, asksMore: isFilter && is !== 'false' });
    const always = id('true');
    id('false');
    const operator = ts.isBinaryExpression(node) ? node.operatorToken.getText(source) : '';
    const boundary = BOUNDARY.get(operator);
    if (!boundary) return `(globalThis.__held(${always}) ?? globalThis.__answered(${always}, ${text}))`;
    id(boundary);
    const sides = `${print(node.left)}, ${print(node.right)}`;
    return `(globalThis.__held(${always}) ?? globalThis.__compared(${always}, '${operator}', ${sides}))`;
  };

  return inner(source);
}
