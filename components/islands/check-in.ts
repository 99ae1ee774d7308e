import { CheckIn } from './check-in/element'

if (!customElements.get('check-in')) customElements.define('check-in', CheckIn)
