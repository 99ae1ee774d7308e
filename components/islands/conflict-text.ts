import { ConflictText } from './conflict/element'

if (!customElements.get('conflict-text')) customElements.define('conflict-text', ConflictText)
