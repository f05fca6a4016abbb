// @ts-check
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const PURE = ['src/domain/**', 'src/ports/**', 'src/usecases/**'];
/** What is in launchevent.js or may come to be: an old JavaScript-only runtime reads it. */
const GATE = [
  'src/surfaces/send-gate/**',
  'src/domain/**',
  'src/i18n/objective-advice-words.ts',
  'src/i18n/send-gate-words.ts',
];

const CLOCK_AND_CHANCE = [
  {
    selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
    message: 'The rules have no clock: take the instant as an argument (ports/clock.ts gives it to the use case).',
  },
  {
    selector: 'CallExpression[callee.object.name="Date"][callee.property.name="now"]',
    message: 'The rules have no clock: take the instant as an argument (ports/clock.ts gives it to the use case).',
  },
  {
    selector: 'CallExpression[callee.object.name="Math"][callee.property.name="random"]',
    message: 'The rules have no chance: take bytes as an argument (ports/chance.ts).',
  },
];
const INTL = [
  {
    selector: 'MemberExpression[object.name="Intl"]',
    message: 'Formatting lives in src/i18n; days and zones in src/domain/time-zone.ts.',
  },
  {
    selector: 'CallExpression[callee.property.name=/^toLocale(Date|Time)?String$/]',
    message: 'Formatting lives in src/i18n.',
  },
];
const HTML = [
  {
    selector: 'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML)$/]',
    message:
      'No HTML from text (design §10): build elements, or use the one escaping writer in adapters/outlook/objective-line-html.ts.',
  },
  {
    selector: 'JSXAttribute[name.name="dangerouslySetInnerHTML"]',
    message: 'No HTML from text (design §10): give React the text.',
  },
];
const CONSOLE = ['console', 'window', 'globalThis', 'self'].map((object) => ({
  object,
  ...(object === 'console' ? {} : { property: 'console' }),
  message:
    'A log is read by others (design §10): hand back a reasoned result or throw an error of the port; a surface tells the person (surfaces/shared/problem.ts).',
}));
// The conditional operator, ?., ?? and object spread are lowered when the gate is built (src/cli/old-runtime).
const OLD_RUNTIME = [
  {
    selector: ':function[async=true]',
    message: 'async/await makes the add-in time out in the JavaScript-only runtime (platform-facts A5): use callbacks.',
  },
];

export default tseslint.config(
  {
    ignores: [
      'dist/**',
      '.sandbox/**',
      '.tmp/**',
      'node_modules/**',
      'coverage/**',
      'test-results/**',
      'playwright-report/**',
    ],
  },
  ...tseslint.configs.recommendedTypeChecked,
  {
    languageOptions: {
      parserOptions: {
        projectService: true,
        tsconfigRootDir: import.meta.dirname,
      },
    },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/require-await': 'off',
      eqeqeq: 'error',
      'no-console': ['error'],
      'no-restricted-globals': [
        'error',
        { name: 'Office', message: 'The host speaks through adapters/outlook only; take the OpenMeeting port.' },
        { name: 'OfficeRuntime', message: 'The host speaks through adapters/outlook only.' },
        { name: 'localStorage', message: 'Storage lives in adapters/browser.' },
        { name: 'sessionStorage', message: 'Storage lives in adapters/browser.' },
      ],
      'no-restricted-syntax': ['error', ...HTML],
    },
  },
  { files: ['src/**/*.tsx'], plugins: { 'react-hooks': reactHooks }, rules: reactHooks.configs.recommended.rules },
  {
    files: ['src/**'],
    ignores: ['src/i18n/**', 'src/sandbox/**', 'src/cli/**', 'src/domain/time-zone.ts'],
    rules: { 'no-restricted-syntax': ['error', ...HTML, ...INTL] },
  },
  {
    files: ['src/**'],
    ignores: ['src/sandbox/**', 'src/cli/**'],
    rules: {
      'no-console': 'off',
      'no-restricted-properties': ['error', ...CONSOLE],
    },
  },
  { files: PURE, rules: { 'no-restricted-syntax': ['error', ...HTML, ...INTL, ...CLOCK_AND_CHANCE] } },
  { files: GATE, rules: { 'no-restricted-syntax': ['error', ...HTML, ...INTL, ...CLOCK_AND_CHANCE, ...OLD_RUNTIME] } },
  {
    files: ['src/domain/time-zone.ts'],
    rules: { 'no-restricted-syntax': ['error', ...HTML, ...CLOCK_AND_CHANCE, ...OLD_RUNTIME] },
  },
  {
    files: [
      'src/adapters/outlook/**',
      'src/surfaces/*/main.ts',
      'src/surfaces/*/main.tsx',
      'src/surfaces/send-gate/**',
      'src/adapters/browser/**',
      'src/sandbox/**',
      'test/**',
    ],
    rules: { 'no-restricted-globals': 'off' },
  },
  { files: ['src/cli/**', 'src/sandbox/**', 'test/**'], rules: { 'no-console': 'off' } },
  // A cast in JSDoc is no cast to the linter; tsc (checkJs) reads it.
  { files: ['**/*.mjs'], rules: { '@typescript-eslint/no-unsafe-assignment': 'off' } },
  {
    files: ['test/**'],
    rules: {
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/unbound-method': 'off',
    },
  },
);
