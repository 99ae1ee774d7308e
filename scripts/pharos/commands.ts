import type { Command } from './command'
import { doctor } from './doctor'
import { importCommand } from './import'
import { migrate } from './migrate'
import { userCreate } from './user/create'
import { userDisable, userEnable, userList, userReset, userRole } from './user/rule'

/** In the order of the help. */
export const commands: Command[] = [
  importCommand,
  migrate,
  userCreate,
  userList,
  userRole,
  userReset,
  userDisable,
  userEnable,
  doctor,
]
