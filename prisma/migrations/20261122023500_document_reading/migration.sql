-- AlterTable
ALTER TABLE "document_versions" ADD COLUMN     "companion_id" UUID;

-- AlterTable
ALTER TABLE "stored_files" ADD COLUMN     "page_count" INTEGER;

-- CreateIndex
CREATE UNIQUE INDEX "document_versions_companion_id_key" ON "document_versions"("companion_id");

-- AddForeignKey
ALTER TABLE "document_versions" ADD CONSTRAINT "document_versions_companion_id_fkey" FOREIGN KEY ("companion_id") REFERENCES "stored_files"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE stored_files ADD CONSTRAINT stored_files_page_count CHECK (page_count >= 0);
ALTER TABLE document_versions ADD CONSTRAINT document_versions_companion CHECK (companion_id <> file_id);
