-- AlterTable
ALTER TABLE "contributions" ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;

-- AlterTable
ALTER TABLE "event_actions" ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;

-- AlterTable
ALTER TABLE "registration_questions" ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;
