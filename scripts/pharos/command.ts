import type { Output } from './output'

/** 0 all well, 1 could not run, 2 ran and some rows failed (each named). */
export type ExitCode = 0 | 1 | 2

export type Option = {
  type: 'string' | 'boolean'
  multiple?: boolean
  /** What stands for its value in the help, like KIND. */
  value?: string
  about: string
}

export type Values = Record<string, string | boolean | (string | boolean)[] | undefined>

/** One command of the administrator's tool, in a file of its own and listed in commands.ts. */
export type Command = {
  /** One word or two, like `import` or `user create`. */
  name: string
  /** One line of the list of commands. */
  about: string
  /** What stands between name and options in the help, like `PATH…`; absent: no positional arguments. */
  positionals?: string
  options?: Record<string, Option>
  /** Whether `lib/db` must be connected before: also migrated, or as it is, or not at all. */
  database: 'migrated' | 'as it is' | 'none'
  run: (call: { values: Values; positionals: string[]; output: Output }) => Promise<ExitCode>
}
