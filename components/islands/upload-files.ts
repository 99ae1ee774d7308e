import { UploadFiles } from './uploads/element'

if (!customElements.get('upload-files')) customElements.define('upload-files', UploadFiles)
