export class DraftKeeper extends HTMLElement {}
