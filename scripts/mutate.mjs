// Makes each condition of the checks wrong in turn and tells which of these mutants no test notices.
//   node scripts/mutate.mjs                      all checks
//   node scripts/mutate.mjs dx line/units        those of a family, or of one file
//   node scripts/mutate.mjs same-day.ts          what checks share
// A condition is held to be always true, always false and, where it compares sizes, off by one at its boundary. Only the
// tests below test/unit/checks that come to it are run (but for the long walk over all fixes).
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import ts from 'typescript';
import { withBundles } from './lib/bundled.mjs';
import { EQUIVALENT } from './lib/equivalent-mutants.mjs';
import { BOUNDARY, withMutants } from './lib/mutants.mjs';

const CHECKS = resolve('server', 'src', 'checks');
const TESTS = join('test', 'unit', 'checks');

/** Documents for examples and pages, no conditions of checks. */
const NO_CHECKS = /^(?:samples|samples-chart|import-samples|page|team-schema|registry)\.ts$/;

const filters = process.argv.slice(2);
const isChosen = (file) =>
  filters.length === 0 ||
  filters.some((name) => file === name || file === `${name}.ts` || file.startsWith(`${name}/`));

const filesBelow = (folder, ending) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .sort();

// The types tell which expressions are conditions.
const { config } = ts.readConfigFile('tsconfig.json', ts.sys.readFile);
const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, '.');
const all = filesBelow(CHECKS, '.ts').filter((file) => !NO_CHECKS.test(file));
const sources = all.filter(isChosen);
const program = ts.createProgram(
  all.map((file) => join(CHECKS, file)),
  options,
);

const mutants = [];
const REGISTRY = join(CHECKS, 'registry.ts');
const contents = new Map([
  [REGISTRY, `${readFileSync(REGISTRY, 'utf8')}\nObject.assign(globalThis, { __checks: CHECKS });\n`],
  ...all.map((file) => {
    const path = join(CHECKS, file);
    const register = (mutant) => mutants.push({ file, ...mutant }) - 1;
    const known = isChosen(file) ? register : undefined;
    return [path, withMutants(program.getSourceFile(path), program.getTypeChecker(), known)];
  }),
]);
/** What the checks remember by the helper for it; the code sets and the search, which have no mutants, keep theirs. */
const REMEMBERED = resolve('server', 'src', 'model', 'remembered.ts');
const forgetful = readFileSync(REMEMBERED, 'utf8').replace(
  /\bnew (?:Weak)?Map\b/g,
  'new (globalThis.__Forgetful)',
);
const instrument = {
  name: 'mutants',
  setup: (build) => {
    build.onResolve({ filter: /\/remembered\.ts$/ }, ({ importer }) =>
      importer.startsWith(CHECKS) ? { path: REMEMBERED, namespace: 'forgetful' } : undefined,
    );
    build.onLoad({ filter: /./, namespace: 'forgetful' }, () => ({ contents: forgetful, loader: 'ts' }));
    build.onLoad({ filter: /\.ts$/ }, ({ path }) =>
      contents.has(path) ? { contents: contents.get(path), loader: 'ts' } : undefined,
    );
  },
};

let chosen = -1;
/** What is asked while lists are made as the files are loaded, before any mutant is chosen: no test can tell of it. */
const atLoad = new Set();
let reached = atLoad;
let turns = 0;
let age = 0;
/** How often conditions were asked. */
let asked = 0;
/** Nothing at all is remembered from one to the next. */
let generation = 0;

/** Only a test in which a condition answers otherwise than its mutant can tell the two apart. */
globalThis.__held = (first) => {
  asked++;
  return chosen === first ? true : chosen === first + 1 ? false : undefined;
};
globalThis.__answered = (first, answer) => {
  reached?.add(answer ? first + 1 : first);
  return answer;
};
const COMPARED = {
  '<': (left, right) => left < right,
  '<=': (left, right) => left <= right,
  '>': (left, right) => left > right,
  '>=': (left, right) => left >= right,
};
globalThis.__compared = (first, operator, left, right) => {
  const answer = COMPARED[operator](left, right);
  const bounded = COMPARED[BOUNDARY.get(operator)](left, right);
  reached?.add(answer ? first + 1 : first);
  if (answer !== bounded) reached?.add(first + 2);
  return chosen === first + 2 ? bounded : answer;
};
globalThis.__turn = () => {
  if (++turns > 5_000_000) throw new Error('a loop without an end');
};
/**
 * What a check remembers must not outlive the mutant that it was found with. It is kept where no condition was asked
 * from its first question on, as the tables of a whole code set are.
 */
globalThis.__Forgetful = class {
  #kept = new Map();
  #keptOf = new WeakMap();
  #of = generation;
  #map = new Map();
  #missed = new Map();
  #age = age;
  #forget() {
    if (this.#of !== generation) {
      this.#kept = new Map();
      this.#keptOf = new WeakMap();
      this.#of = generation;
    }
    if (this.#age === age) return;
    this.#map = new Map();
    this.#missed = new Map();
    this.#age = age;
  }
  #keptFor(key) {
    return typeof key === 'object' ? this.#keptOf : this.#kept;
  }
  /** Whatever is found from an answer that is not kept is not kept either. */
  has(key) {
    this.#forget();
    if (this.#keptFor(key).has(key)) return true;
    const isKnown = this.#map.has(key);
    if (isKnown) asked++;
    else this.#missed.set(key, asked);
    return isKnown;
  }
  get(key) {
    return this.has(key) ? (this.#keptFor(key).get(key) ?? this.#map.get(key)) : undefined;
  }
  set(key, value) {
    this.#forget();
    if (this.#missed.get(key) === asked && !isToBeFilled(value)) this.#keptFor(key).set(key, value);
    else {
      asked++;
      this.#map.set(key, value);
    }
    return this;
  }
  add(key) {
    return this.set(key, true);
  }
  get size() {
    this.#forget();
    return this.#kept.size + this.#map.size;
  }
};
const isEmptyMap = (value) => value instanceof Map && value.size === 0;
const isToBeFilled = (value) =>
  isEmptyMap(value) || (typeof value === 'object' && value !== null && Object.values(value).some(isEmptyMap));

/** The tests as mocha would collect them; those of the checks have no hooks. */
const tests = [];
let path = [];
globalThis.describe = (title, define) => {
  path.push(title);
  define();
  path.pop();
};
globalThis.it = (title, run) =>
  tests.push({ title: [...path, title].join(' '), run, reached: new Set(), told: new Map(), ms: 0 });

/** Whether a test passes, with the mutant that is chosen. */
async function passes({ run }) {
  turns = 0;
  try {
    await run();
    return true;
  } catch {
    return false;
  }
}

/** A test that fails without the mutant too has told nothing of it. */
async function mustPass(test) {
  chosen = -1;
  age++;
  if (!(await passes(test))) throw new Error(`fails without any mutant: ${test.title}`);
}

const ruleOf = (file) => file.replace(/\.ts$/, '');

const isOfExample = ({ title }) => title.startsWith('examples');
const isSilence = (test) => isOfExample(test) && test.title.includes(' is silent on: ');

/**
 * Whether a test can tell anything of a check, or of what checks share: what another check finds in its wrong examples,
 * and how it mends them, tells nothing of this one.
 */
const canTell = (test, file) =>
  !file.includes('/') || test.title.includes(ruleOf(file)) || !isOfExample(test) || isSilence(test);

/** Whether a test only tells that a check stays silent on a right example of another one, for which it can run alone. */
const isForeign = (test, file) => file.includes('/') && isSilence(test) && !test.title.includes(ruleOf(file));

process.env.CLAIMLINT_CODE_SETS = join('dist', 'run', 'no-code-sets');
const began = performance.now();
const seconds = () => Math.round((performance.now() - began) / 1000);

const files = filesBelow(TESTS, '.test.ts')
  .filter((file) => file !== 'compliance.test.ts' && file !== 'pages.test.ts')
  .map((file) => join(TESTS, file));
await withBundles(
  files,
  async (bundleOf) => {
    for (const file of files) {
      path = [relative(TESTS, file)];
      await import(bundleOf(file));
    }
    await run();
  },
  [instrument],
);

async function run() {
  const concerned = tests.filter((test) => sources.some((file) => canTell(test, file)));
  for (const test of concerned) {
    reached = test.reached;
    const start = performance.now();
    await mustPass(test);
    test.ms = performance.now() - start;
  }
  reached = undefined;
  console.log(`${mutants.length} mutants, ${concerned.length} tests, ${seconds()} s until the first`);

  const families = new Map();
  for (const file of sources) {
    const result = await resultOf(file);
    const family = file.includes('/') ? file.split('/')[0] : 'what checks share';
    families.set(family, [...(families.get(family) ?? []), result]);
    if (result.survived.length > 0) print(file, result);
  }
  for (const [family, results] of families) console.log(`${family}: ${inWords(results)}`);
  const results = [...families.values()].flat();
  console.log(`${inWords(results)}, ${seconds()} s`);
  const idle = idleNames();
  for (const name of idle) console.log(`listed as equivalent, and no such condition: ${name}`);
  process.exitCode = idle.length > 0 || results.some(({ survived }) => survived.length > 0) ? 1 : 0;
}

/** By this name a mutant stands in the list of those that are equivalent. */
function nameOf({ file, was, is }) {
  return `${file}: ${was} -> ${is}`;
}

/** Names of the list whose condition stands in the code no more. */
function idleNames() {
  const names = new Set(mutants.map(nameOf));
  return [...EQUIVALENT.keys()].filter(
    (name) => sources.includes(name.slice(0, name.indexOf(':'))) && !names.has(name),
  );
}

/** `12 of 14 killed, 3 equivalent`. */
function inWords(results) {
  const total = (count) => results.reduce((sum, result) => sum + count(result), 0);
  const killed = total((result) => result.killed);
  return `${killed} of ${killed + total(({ survived }) => survived.length)} killed, ${total(({ equivalent }) => equivalent)} equivalent`;
}

async function resultOf(file) {
  const result = { killed: 0, survived: [], equivalent: 0 };
  for (const [id, mutant] of mutants.entries()) {
    if (mutant.file !== file) continue;
    const concerned = testsOf(id, mutant);
    if (isAskedAtLoadAlone(id)) continue;
    if (EQUIVALENT.has(nameOf(mutant))) result.equivalent++;
    else if (await isKilled(id, mutant, concerned)) result.killed++;
    else if (mutant.asksMore) result.equivalent++;
    else result.survived.push({ ...mutant, tests: concerned.length });
  }
  return result;
}

/** Whether the condition that a mutant is of is asked while the files are loaded alone. */
function isAskedAtLoadAlone(id) {
  let first = id;
  while (mutants[first].is !== 'true') first--;
  const isAsked = (numbers) => numbers.has(first) || numbers.has(first + 1);
  return isAsked(atLoad) && !tests.some((test) => isAsked(test.reached));
}

/**
 * The tests in which a mutant differs and that can tell: those of its own check first, right examples of others last, and
 * before them those that have told of mutants of its file, the last one first.
 */
function testsOf(id, { file }) {
  const rank = (test) =>
    test.told.get(file) ??
    test.ms + (test.title.includes(ruleOf(file)) ? 0 : isForeign(test, file) ? 2_000_000 : 1_000_000);
  return tests
    .filter((test) => test.reached.has(id) && canTell(test, file))
    .sort((a, b) => rank(a) - rank(b));
}

async function isKilled(id, { file }, concerned) {
  const all = [...globalThis.__checks];
  const own = all.find((check) => check.id === ruleOf(file));
  chosen = id;
  age++;
  try {
    for (const test of concerned) {
      if (own && isForeign(test, file) && globalThis.__checks.length > 1) {
        globalThis.__checks.splice(0, all.length, own);
        generation++;
        age++;
      }
      if (await passes(test)) continue;
      await mustPass(test);
      test.told.set(file, -id - 1);
      return true;
    }
    return false;
  } finally {
    chosen = -1;
    if (globalThis.__checks.length < all.length) generation++;
    globalThis.__checks.splice(0, Number.POSITIVE_INFINITY, ...all);
  }
}

function print(file, { killed, survived }) {
  console.log(`${file}: ${killed} killed, ${survived.length} survived`);
  for (const { line, was, is, tests: count } of survived)
    console.log(`  server/src/checks/${file}:${line}  ${was} -> ${is}${count === 0 ? '  (in no test)' : ''}`);
}
