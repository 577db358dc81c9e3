// The rules between rooms, as drawn in CONTRIBUTING.md. `npm run rooms` fails the build on a breach.
// One row a room: what it may import. Everything that a row does not name is forbidden.

const below = {
  model: [],
  formats: ['model'],
  codebook: ['model'],
  search: ['model', 'codebook'],
  checks: ['model', 'codebook', 'search'],
  features: ['model', 'codebook', 'search', 'checks', 'formats'],
  engine: ['model', 'codebook', 'search', 'checks', 'formats', 'features'],
  lsp: ['model', 'codebook', 'search', 'checks', 'formats', 'features', 'engine'],
};

const src = '^server/src';
const rooms = (names) => `${src}/(${names.join('|')})/`;
const NODE_BUILTIN = { dependencyTypes: ['core'] };

/** Libraries a room of the engine may use; every other npm package is refused there. */
const libraries = {
  codebook: '(^|/)node_modules/crc-32/',
  search: '(^|/)node_modules/fuse\\.js/',
  lsp: '(^|/)node_modules/vscode-(languageserver|jsonrpc)[^/]*/',
};

const roomRules = Object.entries(below).flatMap(([room, allowed]) => [
  {
    name: `${room}-imports-only-what-is-below-it`,
    severity: 'error',
    from: { path: `${src}/${room}/` },
    to: { path: '^(server|client|codesets|bench|test)/', pathNot: rooms([room, ...allowed]) },
  },
  {
    name: `${room}-is-pure`,
    comment: 'No room of the engine or the server reaches the machine: bytes and the clock are passed in.',
    severity: 'error',
    from: { path: `${src}/${room}/` },
    to: NODE_BUILTIN,
  },
  {
    name: `${room}-uses-no-other-library`,
    severity: 'error',
    from: { path: `${src}/${room}/` },
    to: { path: 'node_modules/', ...(libraries[room] ? { pathNot: libraries[room] } : {}) },
  },
]);

module.exports = {
  forbidden: [
    ...roomRules,
    {
      name: 'no-two-files-import-each-other',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'one-check-never-imports-another',
      comment:
        'What several checks share stands in checks/ itself, not in a family; otherwise/ has tables and no checks.',
      severity: 'error',
      from: { path: `${src}/checks/([^/]+)/` },
      to: { path: `${src}/checks/[^/]+/`, pathNot: `${src}/checks/otherwise/` },
    },
    {
      name: 'one-format-never-imports-another',
      comment: 'The chart shares the claim grammar; every other format stands alone.',
      severity: 'error',
      from: { path: `${src}/formats/([^/]+)/`, pathNot: `${src}/formats/chart/` },
      to: { path: `${src}/formats/[^/]+/`, pathNot: `${src}/formats/$1/` },
    },
    {
      name: 'cli-starts-the-server-and-knows-no-editor',
      severity: 'error',
      from: { path: `${src}/cli/` },
      to: { path: `^client/|${src}/lsp/|^codesets/`, pathNot: '^codesets/(import/user|pack)/' },
    },
    {
      name: 'client-knows-the-protocol-and-the-settings-only',
      severity: 'error',
      from: { path: '^client/' },
      to: { path: '^(server|codesets)/', pathNot: `${src}/lsp/protocol\\.ts$|${src}/model/settings\\.ts$` },
    },
    {
      name: 'importers-stand-on-the-model-and-the-pack-format',
      severity: 'error',
      from: { path: '^codesets/' },
      to: {
        path: '^(server|client)/',
        pathNot: `${src}/model/|${src}/codebook/pack-format\\.ts$`,
      },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'types'],
    },
  },
};
