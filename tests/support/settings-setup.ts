import { withoutSettings } from './environment'

// `.env` never overrides a name that is set, and an empty value counts as absent.
Object.assign(process.env, withoutSettings(process.env))
