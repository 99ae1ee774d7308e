-- CreateEnum
CREATE TYPE "event_action_kind" AS ENUM ('decision', 'action');

-- AlterEnum
-- This migration adds more than one value to an enum.
-- With PostgreSQL versions 11 and earlier, this is not possible
-- in a single migration. This can be worked around by creating
-- multiple migrations, each migration adding only one value to
-- the enum.


ALTER TYPE "event_count_dimension" ADD VALUE 'organisation';
ALTER TYPE "event_count_dimension" ADD VALUE 'session';

-- AlterEnum
-- This migration adds more than one value to an enum.
-- With PostgreSQL versions 11 and earlier, this is not possible
-- in a single migration. This can be worked around by creating
-- multiple migrations, each migration adding only one value to
-- the enum.


ALTER TYPE "link_purpose" ADD VALUE 'event_invitation';
ALTER TYPE "link_purpose" ADD VALUE 'membership_decision';
ALTER TYPE "link_purpose" ADD VALUE 'help_request';

-- AlterEnum
-- This migration adds more than one value to an enum.
-- With PostgreSQL versions 11 and earlier, this is not possible
-- in a single migration. This can be worked around by creating
-- multiple migrations, each migration adding only one value to
-- the enum.


ALTER TYPE "question_kind" ADD VALUE 'number';
ALTER TYPE "question_kind" ADD VALUE 'consent';

-- AlterEnum
ALTER TYPE "registration_state" ADD VALUE 'offered';

-- AlterTable
ALTER TABLE "event_actions" ADD COLUMN     "kind" "event_action_kind" NOT NULL DEFAULT 'action';

-- AlterTable
ALTER TABLE "event_counts" ADD COLUMN     "attended" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "events" ADD COLUMN     "accept_hours" INTEGER,
ADD COLUMN     "forgotten_at" TIMESTAMPTZ(3),
ADD COLUMN     "reminder_hours" INTEGER[] DEFAULT ARRAY[24]::INTEGER[],
ADD COLUMN     "slides_shown_at" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "registration_questions" ADD COLUMN     "retention_days" INTEGER;

-- AlterTable
ALTER TABLE "registrations" ADD COLUMN     "offered_until" TIMESTAMPTZ(3),
ADD COLUMN     "walk_in" BOOLEAN NOT NULL DEFAULT false;

-- CreateTable
CREATE TABLE "event_minutes" (
    "id" UUID NOT NULL,
    "event_id" UUID NOT NULL,
    "session_id" UUID,
    "position" INTEGER NOT NULL DEFAULT 1,
    "heading" TEXT NOT NULL DEFAULT '',
    "body" JSONB,
    "updated_by_id" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "event_minutes_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "help_replies" (
    "id" UUID NOT NULL,
    "request_id" UUID NOT NULL,
    "written_by_id" UUID,
    "from_desk" BOOLEAN NOT NULL,
    "text" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "help_replies_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "event_minutes_event_id_position_idx" ON "event_minutes"("event_id", "position");

-- CreateIndex
CREATE INDEX "event_minutes_session_id_idx" ON "event_minutes"("session_id");

-- CreateIndex
CREATE INDEX "event_minutes_updated_by_id_idx" ON "event_minutes"("updated_by_id");

-- CreateIndex
CREATE INDEX "help_replies_request_id_created_at_idx" ON "help_replies"("request_id", "created_at");

-- CreateIndex
CREATE INDEX "help_replies_written_by_id_idx" ON "help_replies"("written_by_id");

-- AddForeignKey
ALTER TABLE "event_minutes" ADD CONSTRAINT "event_minutes_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "events"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event_minutes" ADD CONSTRAINT "event_minutes_session_id_fkey" FOREIGN KEY ("session_id") REFERENCES "event_sessions"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event_minutes" ADD CONSTRAINT "event_minutes_updated_by_id_fkey" FOREIGN KEY ("updated_by_id") REFERENCES "accounts"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "help_replies" ADD CONSTRAINT "help_replies_request_id_fkey" FOREIGN KEY ("request_id") REFERENCES "help_requests"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "help_replies" ADD CONSTRAINT "help_replies_written_by_id_fkey" FOREIGN KEY ("written_by_id") REFERENCES "accounts"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- What the schema language cannot say. A value that an enum gets here may be compared as text only.
ALTER TABLE events ADD CONSTRAINT events_accept_hours CHECK (accept_hours BETWEEN 1 AND 720);
ALTER TABLE events ADD CONSTRAINT events_reminder_hours CHECK (1 <= ALL (reminder_hours) AND cardinality(reminder_hours) <= 5);
ALTER TABLE registration_questions ADD CONSTRAINT registration_questions_retention CHECK (retention_days BETWEEN 1 AND 3650);
ALTER TABLE registrations ADD CONSTRAINT registrations_offered CHECK ((state::text = 'offered') = (offered_until IS NOT NULL));
ALTER TABLE event_counts ADD CONSTRAINT event_counts_attended CHECK (attended BETWEEN 0 AND count);
ALTER TABLE event_minutes ADD CONSTRAINT event_minutes_position CHECK (position > 0);
ALTER TABLE event_minutes ADD CONSTRAINT event_minutes_version CHECK (version > 0);
