import { defineConfig, globalIgnores } from 'eslint/config'
import next from 'eslint-config-next/core-web-vitals'
import nextTypeScript from 'eslint-config-next/typescript'

// Imports go one way: app → components → lib/<noun> → lib/db.ts.
const zones = [
  {
    target: ['./lib', './components'],
    from: './app',
    message: 'Nothing imports from app/.',
    except: ['./ledger.css'],
  },
  { target: './lib', from: './components', message: 'lib/ sits below components/.' },
  { target: ['./app', './components'], from: './lib/db.ts', message: 'Only lib/ touches the database.' },
  {
    target: './components/ui',
    from: './lib',
    message: 'components/ui/ knows no domain.',
    except: ['./i18n/date-format.ts'],
  },
]

const fromPrisma = {
  group: ['@/prisma/generated/*', '!@/prisma/generated/enums', '@prisma/client'],
  message: 'Only lib/ knows Prisma; the enumerations of the model are words that everybody may use.',
}
const fromWrites = {
  group: ['@/lib/**/mutations'],
  message: 'Writes go through an action or a route handler.',
}
const fromReads = {
  group: ['@/lib/**/queries'],
  message: 'Pages read; components are given what they show.',
  allowTypeImports: true,
}
const fromDatabase = { group: ['@/lib/db'], message: 'Only lib/ touches the database.' }

const ban = (...patterns) => ['error', { patterns }]

/** What React's compiler has against a component. No script of React is sent: only the parts of forms keep a state. */
const ofCompiler = next
  .flatMap(({ rules = {} }) => Object.keys(rules))
  .filter((name) => name.startsWith('react-hooks/') && !/rules-of-hooks|exhaustive-deps/.test(name))

export default defineConfig([
  globalIgnores([
    '.next/**',
    '.build/**',
    '.runtime/**',
    'prisma/generated/**',
    'public/**',
    'next-env.d.ts',
  ]),
  ...next,
  ...nextTypeScript,
  {
    files: ['**/*'],
    ignores: ['components/forms/**'],
    rules: Object.fromEntries(ofCompiler.map((name) => [name, 'off'])),
  },
  {
    files: ['**/*.{ts,tsx,mjs}'],
    rules: {
      'import/no-restricted-paths': ['error', { zones }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx', 'hack'] }],
    },
  },
  {
    files: ['**/*.{ts,tsx}'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
    },
  },
  {
    files: ['components/**'],
    rules: {
      '@typescript-eslint/no-restricted-imports': ban(fromPrisma, fromWrites, fromReads, fromDatabase),
    },
  },
  {
    files: ['app/**'],
    rules: { '@typescript-eslint/no-restricted-imports': ban(fromPrisma, fromWrites, fromDatabase) },
  },
  {
    files: ['app/api/**'],
    rules: { '@typescript-eslint/no-restricted-imports': ban(fromPrisma, fromDatabase) },
  },
  {
    // Pages are documents: a plain link is what they ship, and next/link would bring a script.
    files: ['app/**', 'components/**'],
    rules: {
      '@next/next/no-html-link-for-pages': 'off',
      '@next/next/no-img-element': 'off',
      '@next/next/no-sync-scripts': 'off',
    },
  },
  {
    files: ['**/*.{ts,tsx}'],
    ignores: ['lib/env.ts', 'tests/support/**', 'tests/unit/settings.test.ts', '*.config.ts'],
    rules: {
      'no-restricted-properties': [
        'error',
        { object: 'process', property: 'env', message: 'Settings are read in lib/env.ts.' },
      ],
    },
  },
])
