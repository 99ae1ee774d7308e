import type { Command } from './command'
import { doctor } from './doctor'
import { importCommand } from './import'
import { migrate } from './migrate'

/** In the order of the help. */
export const commands: Command[] = [importCommand, migrate, doctor]
