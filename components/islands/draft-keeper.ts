import { DraftKeeper } from './drafts/element'

if (!customElements.get('draft-keeper')) customElements.define('draft-keeper', DraftKeeper)
