import { parseArgs } from 'node:util'
import type { Command, ExitCode, Values } from './command'
import { commands } from './commands'
import { withDatabase } from './database'
import { helpOf, listOfCommands, optionsOf, wrongCall } from './help'
import { outputFor } from './output'

/** Runs one command of the administrator's tool and ends the process with its exit code. */
export async function main({ args }: { args: string[] }): Promise<void> {
  const code = await run(args)
  // Pipes may still hold what was printed last.
  process.stdout.write('', () => process.exit(code))
}

async function run(args: string[]): Promise<ExitCode> {
  const command = commandFor(args)
  if (!command) return withoutCommand(args)
  const { values, positionals } = parse(command, args.slice(command.name.split(' ').length))
  if (values.help) {
    console.log(helpOf(command))
    return 0
  }
  if (!command.positionals && positionals.length > 0)
    throw wrongCall(command, `"${positionals[0]}" is one word too many`)
  const output = outputFor(values.json === true)
  return withDatabase(command.database, () => command.run({ values, positionals, output }))
}

/** `user create` before `user`. */
function commandFor(args: string[]): Command | undefined {
  return [2, 1]
    .map((words) => args.slice(0, words).join(' '))
    .flatMap((name) => commands.filter((command) => command.name === name))
    .at(0)
}

function withoutCommand(args: string[]): ExitCode {
  const word = args.find((arg) => !arg.startsWith('-'))
  if (!word && args.length > 0) {
    console.log(listOfCommands(commands))
    return 0
  }
  console.error(word ? `There is no command "${word}".\n` : 'Say which command is to run.\n')
  console.error(listOfCommands(commands))
  return 1
}

function parse(command: Command, args: string[]): { values: Values; positionals: string[] } {
  const known = Object.entries(optionsOf(command))
  const options = Object.fromEntries(
    known.map(([name, { type, multiple = false }]) => [name, { type, multiple }]),
  )
  try {
    return parseArgs({ args, options, allowPositionals: true })
  } catch (error) {
    throw wrongCall(command, error instanceof Error ? (error.message.split(/[.\n]/)[0] ?? '') : String(error))
  }
}
