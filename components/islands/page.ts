/** Everything a public page runs. It is a classic script in the head, so its first line happens before anything is painted. */
import { applySavedTheme, ThemeChoice } from './theme-choice'
import { leadToAccount } from './account-link'
import { forgetDrafts } from './forget-drafts'
import { CopyLink } from './copy-link'
import { LocalTime } from './local-time'

applySavedTheme()
leadToAccount()
forgetDrafts()
// A phone that has no full screen is offered none, and knows so before anything is painted.
if (!document.fullscreenEnabled) document.documentElement.dataset.fullScreen = 'no'
customElements.define('theme-choice', ThemeChoice)
customElements.define('copy-link', CopyLink)
customElements.define('local-time', LocalTime)
