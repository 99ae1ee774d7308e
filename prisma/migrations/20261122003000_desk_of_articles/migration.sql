-- CreateEnum
CREATE TYPE "visibility_demand" AS ENUM ('funding_statement', 'alt_text', 'credit');

-- AlterTable
ALTER TABLE "article_drafts" ADD COLUMN     "assignee_id" UUID,
ADD COLUMN     "due_on" DATE,
ADD COLUMN     "relations" JSONB,
ADD COLUMN     "writer_ids" UUID[] DEFAULT ARRAY[]::UUID[];

-- AlterTable
ALTER TABLE "projects" ADD COLUMN     "visibility_gate" "visibility_demand"[] DEFAULT ARRAY['funding_statement', 'alt_text', 'credit']::"visibility_demand"[];

-- AlterTable
ALTER TABLE "quotes" ADD COLUMN     "pending_since" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "review_entries" ADD COLUMN     "passage" JSONB;

-- CreateTable
CREATE TABLE "presences" (
    "account_id" UUID NOT NULL,
    "kind" "record_kind" NOT NULL,
    "record_id" UUID NOT NULL,
    "language" TEXT NOT NULL,
    "seen_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "presences_pkey" PRIMARY KEY ("account_id","kind","record_id","language")
);

-- CreateIndex
CREATE INDEX "presences_kind_record_id_idx" ON "presences"("kind", "record_id");

-- CreateIndex
CREATE INDEX "presences_seen_at_idx" ON "presences"("seen_at");

-- CreateIndex
CREATE INDEX "article_drafts_assignee_id_idx" ON "article_drafts"("assignee_id");

-- AddForeignKey
ALTER TABLE "article_drafts" ADD CONSTRAINT "article_drafts_assignee_id_fkey" FOREIGN KEY ("assignee_id") REFERENCES "accounts"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "presences" ADD CONSTRAINT "presences_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "accounts"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- An empty list and no list would be two ways to say the same.
UPDATE article_drafts SET writer_ids = '{}' WHERE writer_ids IS NULL;
ALTER TABLE article_drafts ALTER COLUMN writer_ids SET NOT NULL;
UPDATE projects SET visibility_gate = DEFAULT WHERE visibility_gate IS NULL;
ALTER TABLE projects ALTER COLUMN visibility_gate SET NOT NULL;
ALTER TABLE presences ADD CONSTRAINT presences_language CHECK (language ~ '^[a-z]{2,3}(-[a-z0-9]{2,8})*$');
ALTER TABLE review_entries ADD CONSTRAINT review_entries_passage CHECK (passage IS NULL OR jsonb_typeof(passage) = 'object');
