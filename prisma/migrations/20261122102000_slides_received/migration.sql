-- AlterTable
ALTER TABLE "documents" ADD COLUMN     "received_at" TIMESTAMPTZ(3);
