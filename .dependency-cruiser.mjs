// @ts-check
import { fileURLToPath } from 'node:url';

/** The rules of the house (docs/architecture.md). Each comment speaks to the person who broke it. */
/** @type {(name: string, comment: string, from: object, to: object) => object} */
const rule = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });
/** @type {readonly (readonly [name: string, to: string, home: string, comment: string])[]} */
const VENDORS = [
  [
    'graph-sdk-at-home',
    '^node_modules/@microsoft/microsoft-graph-client/',
    '^src/adapters/graph/|^test/',
    'The Graph SDK lives in adapters/graph: take a port.',
  ],
  [
    'teams-js-at-home',
    '^node_modules/@microsoft/teams-js/',
    '^src/adapters/teams/|^test/',
    'teams-js lives in adapters/teams: take what it gives as an argument.',
  ],
  [
    'msal-at-home',
    '^node_modules/@azure/msal-',
    // msal-node signs command lines in; it never ships, so it has no place among the adapters.
    '^src/adapters/identity/|^src/surfaces/auth-redirect/|^src/cli/session/|^test/',
    'msal lives in adapters/identity: take the Identity port (a command line: cli/session).',
  ],
  [
    'react-at-home',
    '^node_modules/(react|react-dom|@fluentui)/',
    '^src/surfaces/|^src/i18n/|^src/sandbox/pages/|^src/cli/bench/bare-page|^test/',
    'React and Fluent live in the surfaces.',
  ],
];

export default {
  forbidden: [
    rule(
      'domain-is-pure',
      'A rule of the business imports only other rules. Pass what it needs as an argument.',
      { path: '^src/domain/' },
      { pathNot: '^src/domain/' },
    ),
    rule(
      'ports-speak-domain',
      'A port is written in our words; vendor types stay in the adapter.',
      { path: '^src/ports/' },
      { pathNot: '^src/(domain|ports)/' },
    ),
    rule(
      'usecases-see-ports-only',
      'Take a port as an argument; a main file chooses the adapter.',
      { path: '^src/usecases/' },
      { pathNot: '^src/(domain|ports|usecases)/' },
    ),
    rule(
      'adapters-do-not-meet',
      'If two adapters must talk, a use case is missing; pass a function from main.',
      { path: '^src/adapters/([^/]+)/' },
      { path: '^src/adapters/', pathNot: '^src/adapters/$1/' },
    ),
    rule(
      'adapters-do-not-look-up',
      'An adapter serves; it does not decide or speak to people.',
      { path: '^src/adapters/' },
      { path: '^src/(usecases|surfaces|worker|cli|sandbox|i18n)/' },
    ),
    rule(
      'surfaces-do-not-meet',
      'Each surface is its own bundle; what two of them need goes to surfaces/shared.',
      { path: '^src/surfaces/([^/]+)/' },
      { path: '^src/surfaces/', pathNot: '^src/surfaces/($1|shared)/' },
    ),
    rule(
      'only-main-wires-adapters',
      'Components receive ports through context; main chooses the adapter. A deferred chunk is wired in wiring.ts beside it.',
      { path: '^src/surfaces/', pathNot: '^src/surfaces/[^/]+/(main|wiring)\\.tsx?$' },
      { path: '^src/adapters/' },
    ),
    rule(
      'send-gate-stays-small',
      'The gate loads cold while a person waits for Send: no React, Fluent, msal, Graph, or message formatter.',
      { path: '^src/surfaces/send-gate/' },
      { reachable: true, path: '^node_modules/' },
    ),
    rule(
      'i18n-words-only',
      'Words depend on the domain at most.',
      { path: '^src/i18n/' },
      { path: '^src/', pathNot: '^src/(i18n|domain)/' },
    ),
    rule(
      'production-never-sees-the-sandbox',
      'The product must not know that a sandbox exists.',
      { path: '^src/', pathNot: '^src/(sandbox|cli)/' },
      { path: '^src/sandbox/' },
    ),
    rule(
      'sandbox-shares-no-code',
      "A sandbox made of our own mapping code would agree with our bugs: write it from the vendor's documentation.",
      { path: '^src/sandbox/' },
      { path: '^src/', pathNot: '^src/sandbox/' },
    ),
    rule(
      'sandbox-pages-stay-in-the-browser',
      'The pages talk to the server by HTTP; only types of the store may be imported.',
      { path: '^src/sandbox/pages/' },
      { path: '^src/sandbox/', pathNot: '^src/sandbox/pages/', dependencyTypesNot: ['type-only'] },
    ),
    ...VENDORS.map(([name, to, home, comment]) =>
      rule(name, comment, { path: '^(src|test)/', pathNot: home }, { path: to }),
    ),
    rule(
      'no-circular',
      'Two modules that need each other are one module, or miss a third.',
      {},
      { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    ),
    rule(
      'no-orphans',
      'Nothing imports this module: delete it, or import it.',
      {
        orphan: true,
        pathNot:
          '\\.(d\\.ts|cjs|mjs|json)$|^src/cli/|/main\\.tsx?$|\\.(test|spec)\\.tsx?$|^test/.*\\.config\\.ts$|^src/sandbox/hosts/injected/|^webpack\\.config\\.ts$',
      },
      {},
    ),
    rule('not-to-test', 'Production code does not lean on tests.', { path: '^src/' }, { path: '^test/' }),
    rule(
      'not-to-dev-dep',
      'What ships in a bundle is a dependency, not a devDependency.',
      { path: '^src/(domain|ports|usecases|adapters|surfaces|i18n)/' },
      { dependencyTypes: ['npm-dev'], pathNot: '@types/|microsoft-graph-types' },
    ),
    rule(
      'not-to-unresolvable',
      'This import leads nowhere: fix the path or install the package.',
      {},
      { couldNotResolve: true },
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: fileURLToPath(new URL('src/tsconfig.base.json', import.meta.url)) },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'default'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'],
    },
  },
};
