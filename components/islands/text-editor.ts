import { TextEditor } from './editor/element'

if (!customElements.get('text-editor')) customElements.define('text-editor', TextEditor)
