export class UploadFiles extends HTMLElement {}
