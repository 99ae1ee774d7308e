import { Refusal } from '../refusal'
import type { Command, Option } from './command'

const common: Record<string, Option> = {
  json: { type: 'boolean', about: 'print the result as JSON, for machines' },
  help: { type: 'boolean', about: 'print this' },
}

/** Every command takes these too. */
export function optionsOf(command: Command): Record<string, Option> {
  return { ...command.options, ...common }
}

export function listOfCommands(commands: Command[]): string {
  const width = Math.max(...commands.map(({ name }) => name.length)) + 2
  const rows = commands.map(({ name, about }) => `  ${name.padEnd(width)}${about}`)
  return [
    'npm run pharos -- COMMAND [--help]',
    '',
    ...rows,
    '',
    'Machines call it with npm run --silent and --json. Exit 0: all well, 1: could not run, 2: some rows failed.',
  ].join('\n')
}

export function helpOf(command: Command): string {
  const options = Object.entries(optionsOf(command)).map(([name, option]) => ({
    text: `--${name}${option.type === 'string' ? ` ${option.value ?? 'VALUE'}` : ''}`,
    about: option.about,
  }))
  const width = Math.max(...options.map(({ text }) => text.length)) + 2
  const usage = ['npm run pharos --', command.name, command.positionals, '[options]']
    .filter(Boolean)
    .join(' ')
  return [
    command.about,
    '',
    usage,
    '',
    ...options.map(({ text, about }) => `  ${text.padEnd(width)}${about}`),
  ].join('\n')
}

/** For a command that is called with something it cannot take; `what` is the beginning of a sentence. */
export function wrongCall(command: Pick<Command, 'name'>, what: string): Refusal {
  return new Refusal(`${what}: see npm run pharos -- ${command.name} --help.`)
}
