-- Written by scripts/migrations.mjs from prisma/schema; by hand only what "folded" and "search" are generated from.

-- CreateEnum
CREATE TYPE "account_role" AS ENUM ('account', 'editor', 'admin');

-- CreateEnum
CREATE TYPE "digest_frequency" AS ENUM ('none', 'daily', 'weekly');

-- CreateEnum
CREATE TYPE "action_plan_step" AS ENUM ('context', 'area', 'objective', 'transfer_measure', 'action', 'learning', 'commitment');

-- CreateEnum
CREATE TYPE "article_kind" AS ENUM ('news', 'blog', 'press_release', 'case_study', 'report', 'publication');

-- CreateEnum
CREATE TYPE "barrier_kind" AS ENUM ('legal', 'financial', 'technical', 'organisational', 'social');

-- CreateEnum
CREATE TYPE "barrier_level" AS ENUM ('local', 'national', 'european');

-- CreateEnum
CREATE TYPE "barrier_state" AS ENUM ('open', 'in_follow_up', 'resolved');

-- CreateEnum
CREATE TYPE "publication_state" AS ENUM ('draft', 'in_review', 'changes_requested', 'scheduled', 'published', 'archived');

-- CreateEnum
CREATE TYPE "date_precision" AS ENUM ('day', 'month', 'year');

-- CreateEnum
CREATE TYPE "visibility" AS ENUM ('public', 'members', 'group', 'editors');

-- CreateEnum
CREATE TYPE "record_kind" AS ENUM ('account', 'action_plan', 'article', 'audience', 'award', 'barrier', 'call', 'call_application', 'city', 'contribution', 'demonstration', 'document', 'event', 'figure', 'group', 'help_request', 'image', 'import_run', 'indicator', 'initiative', 'invitation', 'membership', 'need_or_offer', 'newsletter_issue', 'newsletter_subscription', 'pairing', 'partner', 'person', 'plan', 'portal', 'portal_page', 'project', 'quote', 'registration', 'service', 'solution', 'theme', 'work_plan');

-- CreateEnum
CREATE TYPE "call_kind" AS ENUM ('action_grant', 'peer_learning', 'expert_advice', 'roadshow', 'other');

-- CreateEnum
CREATE TYPE "application_state" AS ENUM ('draft', 'submitted', 'accepted', 'refused', 'withdrawn');

-- CreateEnum
CREATE TYPE "city_level" AS ENUM ('city', 'district', 'region');

-- CreateEnum
CREATE TYPE "climate" AS ENUM ('tropical', 'arid', 'mediterranean', 'subtropical', 'oceanic', 'continental', 'subarctic');

-- CreateEnum
CREATE TYPE "demonstration_status" AS ENUM ('planned', 'in_progress', 'completed', 'discontinued');

-- CreateEnum
CREATE TYPE "document_person_role" AS ENUM ('speaker', 'author', 'editor');

-- CreateEnum
CREATE TYPE "document_kind" AS ENUM ('slides', 'report', 'deliverable', 'publication', 'factsheet', 'guide', 'agenda', 'minutes', 'contribution', 'booklet', 'other');

-- CreateEnum
CREATE TYPE "document_stage" AS ENUM ('draft', 'final');

-- CreateEnum
CREATE TYPE "event_partner_role" AS ENUM ('organiser', 'host', 'supporter');

-- CreateEnum
CREATE TYPE "event_person_role" AS ENUM ('author', 'contact', 'host', 'moderator');

-- CreateEnum
CREATE TYPE "event_document_role" AS ENUM ('agenda', 'draft', 'minutes', 'recording', 'other');

-- CreateEnum
CREATE TYPE "event_count_dimension" AS ENUM ('state', 'country', 'helix', 'attendance');

-- CreateEnum
CREATE TYPE "event_session_kind" AS ENUM ('session', 'item');

-- CreateEnum
CREATE TYPE "contribution_role" AS ENUM ('speaker', 'moderator', 'panellist');

-- CreateEnum
CREATE TYPE "event_kind" AS ENUM ('meeting', 'conference', 'workshop', 'webinar', 'study_tour', 'training', 'other');

-- CreateEnum
CREATE TYPE "event_status" AS ENUM ('scheduled', 'cancelled', 'moved');

-- CreateEnum
CREATE TYPE "event_precision" AS ENUM ('time', 'day', 'month', 'year');

-- CreateEnum
CREATE TYPE "attendance" AS ENUM ('in_person', 'online', 'hybrid');

-- CreateEnum
CREATE TYPE "registration_access" AS ENUM ('none', 'everyone', 'members', 'invited');

-- CreateEnum
CREATE TYPE "figure_kind" AS ENUM ('measured', 'target');

-- CreateEnum
CREATE TYPE "figure_qualifier" AS ENUM ('exact', 'about', 'more_than', 'up_to', 'nearly');

-- CreateEnum
CREATE TYPE "figure_scope" AS ENUM ('portal', 'project', 'city', 'solution', 'demonstration', 'pairing');

-- CreateEnum
CREATE TYPE "group_kind" AS ENUM ('working_group', 'task_group', 'action_cluster', 'board', 'secretariat', 'expert_group');

-- CreateEnum
CREATE TYPE "join_policy" AS ENUM ('on_request', 'by_invitation', 'closed');

-- CreateEnum
CREATE TYPE "group_person_role" AS ENUM ('chair', 'vice_chair', 'lead', 'member', 'secretary');

-- CreateEnum
CREATE TYPE "import_state" AS ENUM ('previewed', 'running', 'done', 'failed');

-- CreateEnum
CREATE TYPE "problem_severity" AS ENUM ('error', 'warning');

-- CreateEnum
CREATE TYPE "proposal_state" AS ENUM ('open', 'accepted', 'declined');

-- CreateEnum
CREATE TYPE "direction" AS ENUM ('increase', 'decrease');

-- CreateEnum
CREATE TYPE "indicator_level" AS ENUM ('project', 'city');

-- CreateEnum
CREATE TYPE "link_purpose" AS ENUM ('verify_email', 'change_email', 'reset_password', 'invitation', 'upload', 'quote_approval', 'preview', 'registration', 'newsletter_confirm', 'newsletter_unsubscribe');

-- CreateEnum
CREATE TYPE "job_state" AS ENUM ('waiting', 'running', 'done', 'failed');

-- CreateEnum
CREATE TYPE "membership_role" AS ENUM ('author', 'officer', 'member', 'lead');

-- CreateEnum
CREATE TYPE "membership_state" AS ENUM ('requested', 'granted', 'refused', 'ended');

-- CreateEnum
CREATE TYPE "need_or_offer_side" AS ENUM ('need', 'offer');

-- CreateEnum
CREATE TYPE "need_or_offer_subject" AS ENUM ('solution', 'financing', 'expertise');

-- CreateEnum
CREATE TYPE "match_state" AS ENUM ('proposed', 'introduced', 'declined');

-- CreateEnum
CREATE TYPE "subscription_state" AS ENUM ('pending', 'confirmed', 'unsubscribed');

-- CreateEnum
CREATE TYPE "issue_state" AS ENUM ('draft', 'scheduled', 'sending', 'sent');

-- CreateEnum
CREATE TYPE "mail_state" AS ENUM ('queued', 'sent', 'failed');

-- CreateEnum
CREATE TYPE "pairing_level" AS ENUM ('city', 'region');

-- CreateEnum
CREATE TYPE "pairing_role" AS ENUM ('member', 'also_with');

-- CreateEnum
CREATE TYPE "helix" AS ENUM ('academia', 'business', 'civil_society', 'government');

-- CreateEnum
CREATE TYPE "partner_kind" AS ENUM ('municipality', 'public_body', 'university', 'research', 'company', 'network', 'association', 'other');

-- CreateEnum
CREATE TYPE "priority" AS ENUM ('high', 'medium', 'low');

-- CreateEnum
CREATE TYPE "portal_kind" AS ENUM ('consortium', 'programme', 'network');

-- CreateEnum
CREATE TYPE "accessibility_status" AS ENUM ('full', 'partial', 'none');

-- CreateEnum
CREATE TYPE "accessibility_method" AS ENUM ('self', 'third_party');

-- CreateEnum
CREATE TYPE "portal_page_key" AS ENUM ('home', 'about', 'accessibility', 'privacy', 'contact', 'newsletter');

-- CreateEnum
CREATE TYPE "funding_kind" AS ENUM ('funded', 'co_funded');

-- CreateEnum
CREATE TYPE "project_partner_role" AS ENUM ('coordinator', 'participant', 'associated_partner', 'third_party');

-- CreateEnum
CREATE TYPE "project_city_role" AS ENUM ('lighthouse', 'fellow', 'follower', 'observer');

-- CreateEnum
CREATE TYPE "project_date_event" AS ENUM ('start', 'end');

-- CreateEnum
CREATE TYPE "quote_approval" AS ENUM ('not_asked', 'asked', 'approved', 'amended', 'refused');

-- CreateEnum
CREATE TYPE "reach_kind" AS ENUM ('view', 'download');

-- CreateEnum
CREATE TYPE "registration_state" AS ENUM ('pending', 'confirmed', 'waitlisted', 'declined', 'cancelled', 'attended');

-- CreateEnum
CREATE TYPE "question_kind" AS ENUM ('short_text', 'long_text', 'one_of', 'several_of', 'yes_no');

-- CreateEnum
CREATE TYPE "review_step" AS ENUM ('submitted', 'commented', 'changes_requested', 'approved', 'withdrawn');

-- CreateEnum
CREATE TYPE "help_request_state" AS ENUM ('open', 'answered', 'closed');

-- CreateEnum
CREATE TYPE "solution_kind" AS ENUM ('method', 'technology');

-- CreateEnum
CREATE TYPE "work_status" AS ENUM ('planned', 'in_progress', 'done', 'dropped');

-- CreateTable
CREATE TABLE "accounts" (
    "id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "email_verified_at" TIMESTAMPTZ(3),
    "name" TEXT NOT NULL,
    "role" "account_role" NOT NULL DEFAULT 'account',
    "language" TEXT NOT NULL DEFAULT 'en',
    "organisation" TEXT,
    "country" CHAR(2),
    "password_hash" TEXT,
    "totp_secret" TEXT,
    "totp_confirmed_at" TIMESTAMPTZ(3),
    "totp_last_step" INTEGER,
    "recovery_codes" TEXT[],
    "digest" "digest_frequency" NOT NULL DEFAULT 'weekly',
    "person_id" UUID,
    "disabled_at" TIMESTAMPTZ(3),
    "last_sign_in_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "accounts_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "oidc_identities" (
    "issuer" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "account_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "oidc_identities_pkey" PRIMARY KEY ("issuer","subject")
);

-- CreateTable
CREATE TABLE "action_plans" (
    "id" UUID NOT NULL,
    "pairing_id" UUID NOT NULL,
    "language" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "status" "publication_state" NOT NULL DEFAULT 'draft',
    "published_at" TIMESTAMPTZ(3),
    "created_by_id" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "action_plans_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "action_plan_entries" (
    "id" UUID NOT NULL,
    "action_plan_id" UUID NOT NULL,
    "step" "action_plan_step" NOT NULL,
    "parent_id" UUID,
    "city_id" UUID,
    "position" INTEGER NOT NULL DEFAULT 1,
    "title" TEXT NOT NULL DEFAULT '',
    "text" TEXT NOT NULL DEFAULT '',
    "responsible" TEXT,
    "starts_on" DATE,
    "ends_on" DATE,

    CONSTRAINT "action_plan_entries_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "article_authors" (
    "article_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "position" INTEGER NOT NULL DEFAULT 1,
    "role" TEXT,
    "affiliation" TEXT,

    CONSTRAINT "article_authors_pkey" PRIMARY KEY ("article_id","person_id")
);

-- CreateTable
CREATE TABLE "article_people" (
    "article_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "position" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "article_people_pkey" PRIMARY KEY ("article_id","person_id")
);

-- CreateTable
CREATE TABLE "article_documents" (
    "article_id" UUID NOT NULL,
    "document_id" UUID NOT NULL,
    "position" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "article_documents_pkey" PRIMARY KEY ("article_id","document_id")
);

-- CreateTable
CREATE TABLE "article_cities" (
    "article_id" UUID NOT NULL,
    "city_id" UUID NOT NULL,

    CONSTRAINT "article_cities_pkey" PRIMARY KEY ("article_id","city_id")
);

-- CreateTable
CREATE TABLE "article_themes" (
    "article_id" UUID NOT NULL,
    "theme_id" UUID NOT NULL,

    CONSTRAINT "article_themes_pkey" PRIMARY KEY ("article_id","theme_id")
);

-- CreateTable
CREATE TABLE "article_solutions" (
    "article_id" UUID NOT NULL,
    "solution_id" UUID NOT NULL,

    CONSTRAINT "article_solutions_pkey" PRIMARY KEY ("article_id","solution_id")
);

-- CreateTable
CREATE TABLE "article_partners" (
    "article_id" UUID NOT NULL,
    "partner_id" UUID NOT NULL,

    CONSTRAINT "article_partners_pkey" PRIMARY KEY ("article_id","partner_id")
);

-- CreateTable
CREATE TABLE "article_events" (
    "article_id" UUID NOT NULL,
    "event_id" UUID NOT NULL,

    CONSTRAINT "article_events_pkey" PRIMARY KEY ("article_id","event_id")
);

-- CreateTable
CREATE TABLE "article_groups" (
    "article_id" UUID NOT NULL,
    "group_id" UUID NOT NULL,

    CONSTRAINT "article_groups_pkey" PRIMARY KEY ("article_id","group_id")
);

-- CreateTable
CREATE TABLE "article_pairings" (
    "article_id" UUID NOT NULL,
    "pairing_id" UUID NOT NULL,

    CONSTRAINT "article_pairings_pkey" PRIMARY KEY ("article_id","pairing_id")
);

-- CreateTable
CREATE TABLE "article_audiences" (
    "article_id" UUID NOT NULL,
    "audience_id" UUID NOT NULL,

    CONSTRAINT "article_audiences_pkey" PRIMARY KEY ("article_id","audience_id")
);

-- CreateTable
CREATE TABLE "articles" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "kind" "article_kind" NOT NULL DEFAULT 'news',
    "published_on" DATE,
    "published_on_precision" "date_precision" NOT NULL DEFAULT 'day',
    "partner_id" UUID,
    "project_id" UUID,
    "image_id" UUID,
    "original_publisher" TEXT,
    "original_contact" TEXT,
    "original_url" TEXT,
    "created_by_id" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "trashed_at" TIMESTAMPTZ(3),

    CONSTRAINT "articles_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "article_translations" (
    "article_id" UUID NOT NULL,
    "language" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "summary" TEXT NOT NULL DEFAULT '',
    "text" TEXT NOT NULL DEFAULT '',
    "status" "publication_state" NOT NULL DEFAULT 'draft',
    "published_at" TIMESTAMPTZ(3),
    "withdraw_at" TIMESTAMPTZ(3),
    "live_version_id" UUID,
    "source_language" TEXT,
    "source_version" INTEGER,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "folded" TEXT GENERATED ALWAYS AS (public.fold(title)) STORED,
    "search" tsvector GENERATED ALWAYS AS (public.search_vector(language, title, summary, text)) STORED,

    CONSTRAINT "article_translations_pkey" PRIMARY KEY ("article_id","language")
);

-- CreateTable
CREATE TABLE "article_versions" (
    "id" UUID NOT NULL,
    "article_id" UUID NOT NULL,
    "language" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "summary" TEXT NOT NULL DEFAULT '',
    "body" JSONB NOT NULL,
    "text" TEXT NOT NULL DEFAULT '',
    "schema_version" INTEGER NOT NULL DEFAULT 1,
    "note" TEXT,
    "author_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "article_versions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "article_drafts" (
    "article_id" UUID NOT NULL,
    "language" TEXT NOT NULL,
    "title" TEXT NOT NULL DEFAULT '',
    "summary" TEXT NOT NULL DEFAULT '',
    "body" JSONB NOT NULL,
    "text" TEXT NOT NULL DEFAULT '',
    "schema_version" INTEGER NOT NULL DEFAULT 1,
    "status" "publication_state" NOT NULL DEFAULT 'draft',
    "scheduled_at" TIMESTAMPTZ(3),
    "withdraw_at" TIMESTAMPTZ(3),
    "based_on_id" UUID,
    "submitted_at" TIMESTAMPTZ(3),
    "submitted_by_id" UUID,
    "updated_by_id" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "article_drafts_pkey" PRIMARY KEY ("article_id","language")
);

-- CreateTable
CREATE TABLE "audiences" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "position" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "audiences_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "audience_translations" (
    "audience_id" UUID NOT NULL,
    "language" TEXT NOT NULL,
    "name" TEXT NOT NULL,

    CONSTRAINT "audience_translations_pkey" PRIMARY KEY ("audience_id","language")
);

-- CreateTable
CREATE TABLE "audit_entries" (
    "id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "account_id" UUID,
    "actor" TEXT,
    "action" TEXT NOT NULL,
    "kind" "record_kind" NOT NULL,
    "record_id" UUID,
    "data" JSONB,

    CONSTRAINT "audit_entries_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "awards" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "awarded_on" DATE,
    "awarded_on_precision" "date_precision" NOT NULL DEFAULT 'day',
    "url" TEXT,
    "article_id" UUID,
    "image_id" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "trashed_at" TIMESTAMPTZ(3),

    CONSTRAINT "awards_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "award_translations" (
    "award_id" UUID NOT NULL,
    "language" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "summary" TEXT NOT NULL DEFAULT '',
    "body" JSONB,
    "text" TEXT NOT NULL DEFAULT '',
    "given_by" TEXT NOT NULL DEFAULT '',
    "status" "publication_state" NOT NULL DEFAULT 'draft',
    "published_at" TIMESTAMPTZ(3),
    "scheduled_at" TIMESTAMPTZ(3),
    "withdraw_at" TIMESTAMPTZ(3),
    "source_language" TEXT,
    "source_version" INTEGER,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "folded" TEXT GENERATED ALWAYS AS (public.fold(title)) STORED,
    "search" tsvector GENERATED ALWAYS AS (public.search_vector(language, title, summary, text)) STORED,

    CONSTRAINT "award_translations_pkey" PRIMARY KEY ("award_id","language")
);

-- CreateTable
CREATE TABLE "award_recipients" (
    "id" UUID NOT NULL,
    "award_id" UUID NOT NULL,
    "city_id" UUID,
    "partner_id" UUID,
    "project_id" UUID,
    "position" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "award_recipients_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "barriers" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "kind" "barrier_kind" NOT NULL,
    "level" "barrier_level" NOT NULL DEFAULT 'local',
    "state" "barrier_state" NOT NULL DEFAULT 'open',
    "plan_id" UUID,
    "city_id" UUID,
    "solution_id" UUID,
    "group_id" UUID,
    "reported_by_id" UUID,
    "resolved_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "trashed_at" TIMESTAMPTZ(3),

    CONSTRAINT "barriers_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "barrier_translations" (
    "barrier_id" UUID NOT NULL,
    "language" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "summary" TEXT NOT NULL DEFAULT '',
    "body" JSONB,
    "text" TEXT NOT NULL DEFAULT '',
    "status" "publication_state" NOT NULL DEFAULT 'draft',
    "published_at" TIMESTAMPTZ(3),
    "scheduled_at" TIMESTAMPTZ(3),
    "withdraw_at" TIMESTAMPTZ(3),
    "source_language" TEXT,
    "source_version" INTEGER,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "folded" TEXT GENERATED ALWAYS AS (public.fold(title)) STORED,
    "search" tsvector GENERATED ALWAYS AS (public.search_vector(language, title, summary, text)) STORED,

    CONSTRAINT "barrier_translations_pkey" PRIMARY KEY ("barrier_id","language")
);

-- CreateTable
CREATE TABLE "calls" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "kind" "call_kind" NOT NULL DEFAULT 'other',
    "opens_at" TIMESTAMPTZ(3),
    "closes_at" TIMESTAMPTZ(3),
    "time_zone" TEXT NOT NULL DEFAULT 'Europe/Brussels',
    "budget" DECIMAL(14,2),
    "currency" CHAR(3) NOT NULL DEFAULT 'EUR',
    "project_id" UUID,
    "group_id" UUID,
    "contact_email" TEXT,
    "apply_url" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "trashed_at" TIMESTAMPTZ(3),

    CONSTRAINT "calls_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "call_translations" (
    "call_id" UUID NOT NULL,
    "language" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "summary" TEXT NOT NULL DEFAULT '',
    "body" JSONB,
    "text" TEXT NOT NULL DEFAULT '',
    "status" "publication_state" NOT NULL DEFAULT 'draft',
    "published_at" TIMESTAMPTZ(3),
    "scheduled_at" TIMESTAMPTZ(3),
    "withdraw_at" TIMESTAMPTZ(3),
    "source_language" TEXT,
    "source_version" INTEGER,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "folded" TEXT GENERATED ALWAYS AS (public.fold(title)) STORED,
    "search" tsvector GENERATED ALWAYS AS (public.search_vector(language, title, summary, text)) STORED,

    CONSTRAINT "call_translations_pkey" PRIMARY KEY ("call_id","language")
);

-- CreateTable
CREATE TABLE "call_applications" (
    "id" UUID NOT NULL,
    "call_id" UUID NOT NULL,
    "account_id" UUID,
    "city_id" UUID,
    "partner_id" UUID,
    "reference" TEXT NOT NULL,
    "state" "application_state" NOT NULL DEFAULT 'draft',
    "motivation" TEXT NOT NULL DEFAULT '',
    "document_id" UUID,
    "submitted_at" TIMESTAMPTZ(3),
    "decided_at" TIMESTAMPTZ(3),
    "decided_reason" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "call_applications_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "cities" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "level" "city_level" NOT NULL DEFAULT 'city',
    "parent_id" UUID,
    "country" CHAR(2) NOT NULL,
    "latitude" DOUBLE PRECISION,
    "longitude" DOUBLE PRECISION,
    "population" INTEGER,
    "population_year" INTEGER,
    "climate" "climate",
    "nuts_code" TEXT,
    "nuts_year" INTEGER,
    "stage" TEXT,
    "website" TEXT,
    "image_id" UUID,
    "also_known_as" TEXT[],
    "sort_key" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "trashed_at" TIMESTAMPTZ(3),

    CONSTRAINT "cities_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "city_translations" (
    "city_id" UUID NOT NULL,
    "language" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "summary" TEXT NOT NULL DEFAULT '',
    "body" JSONB,
    "text" TEXT NOT NULL DEFAULT '',
    "status" "publication_state" NOT NULL DEFAULT 'draft',
    "published_at" TIMESTAMPTZ(3),
    "scheduled_at" TIMESTAMPTZ(3),
    "withdraw_at" TIMESTAMPTZ(3),
    "source_language" TEXT,
    "source_version" INTEGER,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "folded" TEXT GENERATED ALWAYS AS (public.fold(name)) STORED,
    "search" tsvector GENERATED ALWAYS AS (public.search_vector(language, name, summary, text)) STORED,

    CONSTRAINT "city_translations_pkey" PRIMARY KEY ("city_id","language")
);

-- CreateTable
CREATE TABLE "city_themes" (
    "city_id" UUID NOT NULL,
    "theme_id" UUID NOT NULL,

    CONSTRAINT "city_themes_pkey" PRIMARY KEY ("city_id","theme_id")
);

-- CreateTable
CREATE TABLE "demonstrations" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "solution_id" UUID NOT NULL,
    "city_id" UUID NOT NULL,
    "project_id" UUID,
    "status" "demonstration_status" NOT NULL DEFAULT 'planned',
    "place" TEXT,
    "latitude" DOUBLE PRECISION,
    "longitude" DOUBLE PRECISION,
    "starts_on" DATE,
    "starts_on_precision" "date_precision" NOT NULL DEFAULT 'day',
    "ends_on" DATE,
    "ends_on_precision" "date_precision" NOT NULL DEFAULT 'day',
    "cost" DECIMAL(14,2),
    "currency" CHAR(3) NOT NULL DEFAULT 'EUR',
    "pairing_id" UUID,
    "origin_city_id" UUID,
    "image_id" UUID,
    "sort_key" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "trashed_at" TIMESTAMPTZ(3),

    CONSTRAINT "demonstrations_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "demonstration_translations" (
    "demonstration_id" UUID NOT NULL,
    "language" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "summary" TEXT NOT NULL DEFAULT '',
    "body" JSONB,
    "text" TEXT NOT NULL DEFAULT '',
    "status" "publication_state" NOT NULL DEFAULT 'draft',
    "published_at" TIMESTAMPTZ(3),
    "scheduled_at" TIMESTAMPTZ(3),
    "withdraw_at" TIMESTAMPTZ(3),
    "source_language" TEXT,
    "source_version" INTEGER,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "folded" TEXT GENERATED ALWAYS AS (public.fold(title)) STORED,
    "search" tsvector GENERATED ALWAYS AS (public.search_vector(language, title, summary, text)) STORED,

    CONSTRAINT "demonstration_translations_pkey" PRIMARY KEY ("demonstration_id","language")
);

-- CreateTable
CREATE TABLE "demonstration_partners" (
    "demonstration_id" UUID NOT NULL,
    "partner_id" UUID NOT NULL,

    CONSTRAINT "demonstration_partners_pkey" PRIMARY KEY ("demonstration_id","partner_id")
);

-- CreateTable
CREATE TABLE "demonstration_themes" (
    "demonstration_id" UUID NOT NULL,
    "theme_id" UUID NOT NULL,

    CONSTRAINT "demonstration_themes_pkey" PRIMARY KEY ("demonstration_id","theme_id")
);

-- CreateTable
CREATE TABLE "document_people" (
    "document_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "role" "document_person_role" NOT NULL DEFAULT 'speaker',
    "position" INTEGER NOT NULL DEFAULT 1,
    "affiliation" TEXT,

    CONSTRAINT "document_people_pkey" PRIMARY KEY ("document_id","person_id","role")
);

-- CreateTable
CREATE TABLE "document_cities" (
    "document_id" UUID NOT NULL,
    "city_id" UUID NOT NULL,

    CONSTRAINT "document_cities_pkey" PRIMARY KEY ("document_id","city_id")
);

-- CreateTable
CREATE TABLE "document_themes" (
    "document_id" UUID NOT NULL,
    "theme_id" UUID NOT NULL,

    CONSTRAINT "document_themes_pkey" PRIMARY KEY ("document_id","theme_id")
);

-- CreateTable
CREATE TABLE "document_solutions" (
    "document_id" UUID NOT NULL,
    "solution_id" UUID NOT NULL,

    CONSTRAINT "document_solutions_pkey" PRIMARY KEY ("document_id","solution_id")
);

-- CreateTable
CREATE TABLE "document_audiences" (
    "document_id" UUID NOT NULL,
    "audience_id" UUID NOT NULL,

    CONSTRAINT "document_audiences_pkey" PRIMARY KEY ("document_id","audience_id")
);

-- CreateTable
CREATE TABLE "documents" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "kind" "document_kind" NOT NULL DEFAULT 'other',
    "stage" "document_stage" NOT NULL DEFAULT 'final',
    "visibility" "visibility" NOT NULL DEFAULT 'public',
    "group_id" UUID,
    "partner_id" UUID,
    "project_id" UUID,
    "issued_on" DATE,
    "issued_on_precision" "date_precision" NOT NULL DEFAULT 'day',
    "licence" TEXT,
    "deliverable_number" TEXT,
    "doi" TEXT,
    "current_version_id" UUID,
    "missing_since" TIMESTAMPTZ(3),
    "expected_name" TEXT,
    "original_url" TEXT,
    "created_by_id" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "trashed_at" TIMESTAMPTZ(3),

    CONSTRAINT "documents_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "document_translations" (
    "document_id" UUID NOT NULL,
    "language" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "summary" TEXT NOT NULL DEFAULT '',
    "text" TEXT NOT NULL DEFAULT '',
    "status" "publication_state" NOT NULL DEFAULT 'draft',
    "published_at" TIMESTAMPTZ(3),
    "scheduled_at" TIMESTAMPTZ(3),
    "withdraw_at" TIMESTAMPTZ(3),
    "source_language" TEXT,
    "source_version" INTEGER,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "folded" TEXT GENERATED ALWAYS AS (public.fold(title)) STORED,
    "search" tsvector GENERATED ALWAYS AS (public.search_vector(language, title, summary, text)) STORED,

    CONSTRAINT "document_translations_pkey" PRIMARY KEY ("document_id","language")
);

-- CreateTable
CREATE TABLE "document_versions" (
    "id" UUID NOT NULL,
    "document_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "file_id" UUID NOT NULL,
    "language" TEXT NOT NULL,
    "note" TEXT,
    "text" TEXT NOT NULL DEFAULT '',
    "created_by_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "search" tsvector GENERATED ALWAYS AS (public.search_vector(language, '', '', text)) STORED,

    CONSTRAINT "document_versions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "event_projects" (
    "event_id" UUID NOT NULL,
    "project_id" UUID NOT NULL,

    CONSTRAINT "event_projects_pkey" PRIMARY KEY ("event_id","project_id")
);

-- CreateTable
CREATE TABLE "event_themes" (
    "event_id" UUID NOT NULL,
    "theme_id" UUID NOT NULL,

    CONSTRAINT "event_themes_pkey" PRIMARY KEY ("event_id","theme_id")
);

-- CreateTable
CREATE TABLE "event_partners" (
    "event_id" UUID NOT NULL,
    "partner_id" UUID NOT NULL,
    "role" "event_partner_role" NOT NULL DEFAULT 'organiser',
    "position" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "event_partners_pkey" PRIMARY KEY ("event_id","partner_id","role")
);

-- CreateTable
CREATE TABLE "event_people" (
    "event_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "role" "event_person_role" NOT NULL DEFAULT 'author',
    "position" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "event_people_pkey" PRIMARY KEY ("event_id","person_id","role")
);

-- CreateTable
CREATE TABLE "event_documents" (
    "event_id" UUID NOT NULL,
    "document_id" UUID NOT NULL,
    "role" "event_document_role" NOT NULL DEFAULT 'other',
    "position" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "event_documents_pkey" PRIMARY KEY ("event_id","document_id")
);

-- CreateTable
CREATE TABLE "event_actions" (
    "id" UUID NOT NULL,
    "event_id" UUID NOT NULL,
    "position" INTEGER NOT NULL DEFAULT 1,
    "text" TEXT NOT NULL,
    "responsible" TEXT,
    "due_on" DATE,
    "done_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "event_actions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "event_counts" (
    "event_id" UUID NOT NULL,
    "dimension" "event_count_dimension" NOT NULL,
    "value" TEXT NOT NULL,
    "count" INTEGER NOT NULL,

    CONSTRAINT "event_counts_pkey" PRIMARY KEY ("event_id","dimension","value")
);

-- CreateTable
CREATE TABLE "event_sessions" (
    "id" UUID NOT NULL,
    "event_id" UUID NOT NULL,
    "kind" "event_session_kind" NOT NULL DEFAULT 'session',
    "position" INTEGER NOT NULL DEFAULT 1,
    "starts_at" TIMESTAMPTZ(3),
    "ends_at" TIMESTAMPTZ(3),
    "track" TEXT,
    "parallel_group" INTEGER,
    "choosable" BOOLEAN NOT NULL DEFAULT false,
    "number" INTEGER,
    "capacity" INTEGER,
    "place_name" TEXT,
    "result_document_id" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "event_sessions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "event_session_translations" (
    "event_session_id" UUID NOT NULL,
    "language" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "summary" TEXT NOT NULL DEFAULT '',
    "body" JSONB,
    "result" JSONB,
    "text" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "event_session_translations_pkey" PRIMARY KEY ("event_session_id","language")
);

-- CreateTable
CREATE TABLE "contributions" (
    "id" UUID NOT NULL,
    "event_id" UUID NOT NULL,
    "session_id" UUID,
    "position" INTEGER NOT NULL DEFAULT 1,
    "slides_due_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "contributions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "contribution_translations" (
    "contribution_id" UUID NOT NULL,
    "language" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "summary" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "contribution_translations_pkey" PRIMARY KEY ("contribution_id","language")
);

-- CreateTable
CREATE TABLE "contribution_people" (
    "contribution_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "role" "contribution_role" NOT NULL DEFAULT 'speaker',
    "position" INTEGER NOT NULL DEFAULT 1,
    "affiliation" TEXT,

    CONSTRAINT "contribution_people_pkey" PRIMARY KEY ("contribution_id","person_id")
);

-- CreateTable
CREATE TABLE "contribution_documents" (
    "contribution_id" UUID NOT NULL,
    "document_id" UUID NOT NULL,
    "position" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "contribution_documents_pkey" PRIMARY KEY ("contribution_id","document_id")
);

-- CreateTable
CREATE TABLE "events" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "uid" TEXT NOT NULL,
    "sequence" INTEGER NOT NULL DEFAULT 0,
    "kind" "event_kind" NOT NULL DEFAULT 'meeting',
    "status" "event_status" NOT NULL DEFAULT 'scheduled',
    "starts_at" TIMESTAMPTZ(3) NOT NULL,
    "ends_at" TIMESTAMPTZ(3) NOT NULL,
    "time_zone" TEXT NOT NULL,
    "precision" "event_precision" NOT NULL DEFAULT 'time',
    "attendance" "attendance" NOT NULL DEFAULT 'in_person',
    "place_name" TEXT,
    "place_address" TEXT,
    "latitude" DOUBLE PRECISION,
    "longitude" DOUBLE PRECISION,
    "online_url" TEXT,
    "languages" TEXT[],
    "group_id" UUID,
    "city_id" UUID,
    "series_id" UUID,
    "image_id" UUID,
    "created_by_id" UUID,
    "registration" "registration_access" NOT NULL DEFAULT 'none',
    "registration_opens_at" TIMESTAMPTZ(3),
    "registration_closes_at" TIMESTAMPTZ(3),
    "capacity" INTEGER,
    "waiting_list" BOOLEAN NOT NULL DEFAULT true,
    "approval_needed" BOOLEAN NOT NULL DEFAULT false,
    "registration_url" TEXT,
    "participants_listed" BOOLEAN NOT NULL DEFAULT false,
    "retention_days" INTEGER,
    "recording_url" TEXT,
    "cancelled_at" TIMESTAMPTZ(3),
    "closed_at" TIMESTAMPTZ(3),
    "closed_by_id" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "trashed_at" TIMESTAMPTZ(3),

    CONSTRAINT "events_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "event_translations" (
    "event_id" UUID NOT NULL,
    "language" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "summary" TEXT NOT NULL DEFAULT '',
    "body" JSONB,
    "text" TEXT NOT NULL DEFAULT '',
    "host" TEXT NOT NULL DEFAULT '',
    "price_note" TEXT NOT NULL DEFAULT '',
    "access_provision" TEXT NOT NULL DEFAULT '',
    "status" "publication_state" NOT NULL DEFAULT 'draft',
    "published_at" TIMESTAMPTZ(3),
    "scheduled_at" TIMESTAMPTZ(3),
    "withdraw_at" TIMESTAMPTZ(3),
    "source_language" TEXT,
    "source_version" INTEGER,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "folded" TEXT GENERATED ALWAYS AS (public.fold(title)) STORED,
    "search" tsvector GENERATED ALWAYS AS (public.search_vector(language, title, summary, text)) STORED,

    CONSTRAINT "event_translations_pkey" PRIMARY KEY ("event_id","language")
);

-- CreateTable
CREATE TABLE "event_series" (
    "id" UUID NOT NULL,
    "recurrence" TEXT NOT NULL,
    "group_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "event_series_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "figures" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "indicator_id" UUID NOT NULL,
    "kind" "figure_kind" NOT NULL DEFAULT 'measured',
    "value" DECIMAL(20,4) NOT NULL,
    "qualifier" "figure_qualifier" NOT NULL DEFAULT 'exact',
    "unit" TEXT NOT NULL DEFAULT '',
    "direction" "direction",
    "as_of" DATE,
    "as_of_precision" "date_precision" NOT NULL DEFAULT 'day',
    "scope" "figure_scope" NOT NULL DEFAULT 'portal',
    "project_id" UUID,
    "city_id" UUID,
    "solution_id" UUID,
    "demonstration_id" UUID,
    "pairing_id" UUID,
    "baseline" DECIMAL(20,4),
    "baseline_on" DATE,
    "baseline_on_precision" "date_precision" NOT NULL DEFAULT 'day',
    "source_document_id" UUID,
    "source_url" TEXT,
    "source_text" TEXT,
    "part_of_id" UUID,
    "headline_position" INTEGER,
    "keeper_id" UUID,
    "review_on" DATE,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "trashed_at" TIMESTAMPTZ(3),

    CONSTRAINT "figures_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "figure_translations" (
    "figure_id" UUID NOT NULL,
    "language" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "summary" TEXT NOT NULL DEFAULT '',
    "body" JSONB,
    "text" TEXT NOT NULL DEFAULT '',
    "method" TEXT NOT NULL DEFAULT '',
    "status" "publication_state" NOT NULL DEFAULT 'draft',
    "published_at" TIMESTAMPTZ(3),
    "scheduled_at" TIMESTAMPTZ(3),
    "withdraw_at" TIMESTAMPTZ(3),
    "source_language" TEXT,
    "source_version" INTEGER,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "folded" TEXT GENERATED ALWAYS AS (public.fold(title)) STORED,
    "search" tsvector GENERATED ALWAYS AS (public.search_vector(language, title, summary, text)) STORED,

    CONSTRAINT "figure_translations_pkey" PRIMARY KEY ("figure_id","language")
);

-- CreateTable
CREATE TABLE "record_counts" (
    "subject" TEXT NOT NULL,
    "taken_on" DATE NOT NULL,
    "value" INTEGER NOT NULL,

    CONSTRAINT "record_counts_pkey" PRIMARY KEY ("subject","taken_on")
);

-- CreateTable
CREATE TABLE "groups" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "kind" "group_kind" NOT NULL DEFAULT 'working_group',
    "parent_id" UUID,
    "project_id" UUID,
    "joining" "join_policy" NOT NULL DEFAULT 'on_request',
    "action_cluster" TEXT,
    "contact_email" TEXT,
    "image_id" UUID,
    "position" INTEGER NOT NULL DEFAULT 1,
    "sort_key" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "trashed_at" TIMESTAMPTZ(3),

    CONSTRAINT "groups_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "group_translations" (
    "group_id" UUID NOT NULL,
    "language" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "summary" TEXT NOT NULL DEFAULT '',
    "body" JSONB,
    "text" TEXT NOT NULL DEFAULT '',
    "status" "publication_state" NOT NULL DEFAULT 'draft',
    "published_at" TIMESTAMPTZ(3),
    "scheduled_at" TIMESTAMPTZ(3),
    "withdraw_at" TIMESTAMPTZ(3),
    "source_language" TEXT,
    "source_version" INTEGER,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "folded" TEXT GENERATED ALWAYS AS (public.fold(name)) STORED,
    "search" tsvector GENERATED ALWAYS AS (public.search_vector(language, name, summary, text)) STORED,

    CONSTRAINT "group_translations_pkey" PRIMARY KEY ("group_id","language")
);

-- CreateTable
CREATE TABLE "group_people" (
    "group_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "role" "group_person_role" NOT NULL DEFAULT 'member',
    "position" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "group_people_pkey" PRIMARY KEY ("group_id","person_id")
);

-- CreateTable
CREATE TABLE "group_partners" (
    "group_id" UUID NOT NULL,
    "partner_id" UUID NOT NULL,

    CONSTRAINT "group_partners_pkey" PRIMARY KEY ("group_id","partner_id")
);

-- CreateTable
CREATE TABLE "group_cities" (
    "group_id" UUID NOT NULL,
    "city_id" UUID NOT NULL,

    CONSTRAINT "group_cities_pkey" PRIMARY KEY ("group_id","city_id")
);

-- CreateTable
CREATE TABLE "group_themes" (
    "group_id" UUID NOT NULL,
    "theme_id" UUID NOT NULL,

    CONSTRAINT "group_themes_pkey" PRIMARY KEY ("group_id","theme_id")
);

-- CreateTable
CREATE TABLE "group_audiences" (
    "group_id" UUID NOT NULL,
    "audience_id" UUID NOT NULL,

    CONSTRAINT "group_audiences_pkey" PRIMARY KEY ("group_id","audience_id")
);

-- CreateTable
CREATE TABLE "images" (
    "id" UUID NOT NULL,
    "file_id" UUID NOT NULL,
    "width" INTEGER NOT NULL,
    "height" INTEGER NOT NULL,
    "focal_x" DOUBLE PRECISION NOT NULL DEFAULT 0.5,
    "focal_y" DOUBLE PRECISION NOT NULL DEFAULT 0.5,
    "credit" TEXT NOT NULL DEFAULT '',
    "licence" TEXT,
    "source_url" TEXT,
    "partner_id" UUID,
    "created_by_id" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "images_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "image_translations" (
    "image_id" UUID NOT NULL,
    "language" TEXT NOT NULL,
    "alt" TEXT NOT NULL DEFAULT '',
    "caption" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "image_translations_pkey" PRIMARY KEY ("image_id","language")
);

-- CreateTable
CREATE TABLE "image_variants" (
    "image_id" UUID NOT NULL,
    "width" INTEGER NOT NULL,
    "format" TEXT NOT NULL,
    "file_id" UUID NOT NULL,

    CONSTRAINT "image_variants_pkey" PRIMARY KEY ("image_id","width","format")
);

-- CreateTable
CREATE TABLE "import_runs" (
    "id" UUID NOT NULL,
    "format" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "state" "import_state" NOT NULL DEFAULT 'running',
    "created" INTEGER NOT NULL DEFAULT 0,
    "changed" INTEGER NOT NULL DEFAULT 0,
    "unchanged" INTEGER NOT NULL DEFAULT 0,
    "failed" INTEGER NOT NULL DEFAULT 0,
    "account_id" UUID,
    "started_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "finished_at" TIMESTAMPTZ(3),

    CONSTRAINT "import_runs_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "import_problems" (
    "id" UUID NOT NULL,
    "run_id" UUID NOT NULL,
    "severity" "problem_severity" NOT NULL,
    "row" TEXT NOT NULL,
    "field" TEXT,
    "message" TEXT NOT NULL,

    CONSTRAINT "import_problems_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "import_identities" (
    "id" UUID NOT NULL,
    "source" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "kind" "record_kind" NOT NULL,
    "record_id" UUID NOT NULL,
    "content_hash" TEXT NOT NULL,
    "run_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "import_identities_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "import_proposals" (
    "id" UUID NOT NULL,
    "identity_id" UUID NOT NULL,
    "field" TEXT NOT NULL,
    "current" JSONB,
    "proposed" JSONB,
    "state" "proposal_state" NOT NULL DEFAULT 'open',
    "decided_by_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "decided_at" TIMESTAMPTZ(3),

    CONSTRAINT "import_proposals_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "indicators" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "unit" TEXT NOT NULL DEFAULT '',
    "direction" "direction",
    "level" "indicator_level",
    "summable" BOOLEAN NOT NULL DEFAULT false,
    "framework" TEXT,
    "framework_code" TEXT,
    "position" INTEGER,
    "sort_key" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "trashed_at" TIMESTAMPTZ(3),

    CONSTRAINT "indicators_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "indicator_translations" (
    "indicator_id" UUID NOT NULL,
    "language" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "summary" TEXT NOT NULL DEFAULT '',
    "body" JSONB,
    "text" TEXT NOT NULL DEFAULT '',
    "status" "publication_state" NOT NULL DEFAULT 'draft',
    "published_at" TIMESTAMPTZ(3),
    "scheduled_at" TIMESTAMPTZ(3),
    "withdraw_at" TIMESTAMPTZ(3),
    "source_language" TEXT,
    "source_version" INTEGER,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "folded" TEXT GENERATED ALWAYS AS (public.fold(name)) STORED,
    "search" tsvector GENERATED ALWAYS AS (public.search_vector(language, name, summary, text)) STORED,

    CONSTRAINT "indicator_translations_pkey" PRIMARY KEY ("indicator_id","language")
);

-- CreateTable
CREATE TABLE "indicator_themes" (
    "indicator_id" UUID NOT NULL,
    "theme_id" UUID NOT NULL,

    CONSTRAINT "indicator_themes_pkey" PRIMARY KEY ("indicator_id","theme_id")
);

-- CreateTable
CREATE TABLE "initiatives" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "group_id" UUID NOT NULL,
    "lead_id" UUID,
    "starts_on" DATE,
    "starts_on_precision" "date_precision" NOT NULL DEFAULT 'day',
    "ends_on" DATE,
    "ends_on_precision" "date_precision" NOT NULL DEFAULT 'day',
    "website" TEXT,
    "sort_key" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "trashed_at" TIMESTAMPTZ(3),

    CONSTRAINT "initiatives_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "initiative_translations" (
    "initiative_id" UUID NOT NULL,
    "language" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "summary" TEXT NOT NULL DEFAULT '',
    "body" JSONB,
    "text" TEXT NOT NULL DEFAULT '',
    "status" "publication_state" NOT NULL DEFAULT 'draft',
    "published_at" TIMESTAMPTZ(3),
    "scheduled_at" TIMESTAMPTZ(3),
    "withdraw_at" TIMESTAMPTZ(3),
    "source_language" TEXT,
    "source_version" INTEGER,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "folded" TEXT GENERATED ALWAYS AS (public.fold(name)) STORED,
    "search" tsvector GENERATED ALWAYS AS (public.search_vector(language, name, summary, text)) STORED,

    CONSTRAINT "initiative_translations_pkey" PRIMARY KEY ("initiative_id","language")
);

-- CreateTable
CREATE TABLE "initiative_partners" (
    "initiative_id" UUID NOT NULL,
    "partner_id" UUID NOT NULL,

    CONSTRAINT "initiative_partners_pkey" PRIMARY KEY ("initiative_id","partner_id")
);

-- CreateTable
CREATE TABLE "invitations" (
    "id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "name" TEXT,
    "language" TEXT NOT NULL DEFAULT 'en',
    "account_role" "account_role" NOT NULL DEFAULT 'account',
    "membership_role" "membership_role",
    "partner_id" UUID,
    "city_id" UUID,
    "group_id" UUID,
    "message" TEXT,
    "invited_by_id" UUID,
    "accepted_by_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "accepted_at" TIMESTAMPTZ(3),
    "withdrawn_at" TIMESTAMPTZ(3),

    CONSTRAINT "invitations_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "signed_links" (
    "id" UUID NOT NULL,
    "purpose" "link_purpose" NOT NULL,
    "token_hash" TEXT NOT NULL,
    "account_id" UUID,
    "email" TEXT,
    "kind" "record_kind",
    "record_id" UUID,
    "data" JSONB,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "used_at" TIMESTAMPTZ(3),
    "superseded_at" TIMESTAMPTZ(3),

    CONSTRAINT "signed_links_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "jobs" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "data" JSONB NOT NULL,
    "key" TEXT,
    "state" "job_state" NOT NULL DEFAULT 'waiting',
    "run_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "max_attempts" INTEGER NOT NULL DEFAULT 8,
    "taken_by" TEXT,
    "taken_until" TIMESTAMPTZ(3),
    "error" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "finished_at" TIMESTAMPTZ(3),

    CONSTRAINT "jobs_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "memberships" (
    "id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "role" "membership_role" NOT NULL,
    "partner_id" UUID,
    "city_id" UUID,
    "group_id" UUID,
    "state" "membership_state" NOT NULL DEFAULT 'requested',
    "message" TEXT,
    "decided_by_id" UUID,
    "decided_at" TIMESTAMPTZ(3),
    "reason" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "memberships_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "needs_and_offers" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "side" "need_or_offer_side" NOT NULL,
    "subject" "need_or_offer_subject" NOT NULL DEFAULT 'solution',
    "city_id" UUID,
    "partner_id" UUID,
    "solution_id" UUID,
    "amount" DECIMAL(14,2),
    "currency" CHAR(3) NOT NULL DEFAULT 'EUR',
    "open_until" DATE,
    "created_by_id" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "trashed_at" TIMESTAMPTZ(3),

    CONSTRAINT "needs_and_offers_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "need_or_offer_translations" (
    "need_or_offer_id" UUID NOT NULL,
    "language" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "summary" TEXT NOT NULL DEFAULT '',
    "body" JSONB,
    "text" TEXT NOT NULL DEFAULT '',
    "status" "publication_state" NOT NULL DEFAULT 'draft',
    "published_at" TIMESTAMPTZ(3),
    "scheduled_at" TIMESTAMPTZ(3),
    "withdraw_at" TIMESTAMPTZ(3),
    "source_language" TEXT,
    "source_version" INTEGER,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "folded" TEXT GENERATED ALWAYS AS (public.fold(title)) STORED,
    "search" tsvector GENERATED ALWAYS AS (public.search_vector(language, title, summary, text)) STORED,

    CONSTRAINT "need_or_offer_translations_pkey" PRIMARY KEY ("need_or_offer_id","language")
);

-- CreateTable
CREATE TABLE "need_or_offer_themes" (
    "need_or_offer_id" UUID NOT NULL,
    "theme_id" UUID NOT NULL,

    CONSTRAINT "need_or_offer_themes_pkey" PRIMARY KEY ("need_or_offer_id","theme_id")
);

-- CreateTable
CREATE TABLE "matches" (
    "id" UUID NOT NULL,
    "need_id" UUID NOT NULL,
    "offer_id" UUID NOT NULL,
    "state" "match_state" NOT NULL DEFAULT 'proposed',
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "matches_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "newsletter_subscriptions" (
    "id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "account_id" UUID,
    "language" TEXT NOT NULL DEFAULT 'en',
    "state" "subscription_state" NOT NULL DEFAULT 'pending',
    "notice_version" INTEGER,
    "requested_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "confirmed_at" TIMESTAMPTZ(3),
    "unsubscribed_at" TIMESTAMPTZ(3),

    CONSTRAINT "newsletter_subscriptions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "newsletter_subscription_themes" (
    "subscription_id" UUID NOT NULL,
    "theme_id" UUID NOT NULL,

    CONSTRAINT "newsletter_subscription_themes_pkey" PRIMARY KEY ("subscription_id","theme_id")
);

-- CreateTable
CREATE TABLE "newsletter_issues" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "state" "issue_state" NOT NULL DEFAULT 'draft',
    "scheduled_at" TIMESTAMPTZ(3),
    "sent_at" TIMESTAMPTZ(3),
    "created_by_id" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "newsletter_issues_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "newsletter_issue_themes" (
    "issue_id" UUID NOT NULL,
    "theme_id" UUID NOT NULL,

    CONSTRAINT "newsletter_issue_themes_pkey" PRIMARY KEY ("issue_id","theme_id")
);

-- CreateTable
CREATE TABLE "newsletter_issue_translations" (
    "newsletter_issue_id" UUID NOT NULL,
    "language" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "body" JSONB,
    "text" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "newsletter_issue_translations_pkey" PRIMARY KEY ("newsletter_issue_id","language")
);

-- CreateTable
CREATE TABLE "newsletter_items" (
    "id" UUID NOT NULL,
    "issue_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "article_id" UUID,
    "event_id" UUID,
    "document_id" UUID,

    CONSTRAINT "newsletter_items_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "newsletter_deliveries" (
    "issue_id" UUID NOT NULL,
    "subscription_id" UUID NOT NULL,
    "queued_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "sent_at" TIMESTAMPTZ(3),

    CONSTRAINT "newsletter_deliveries_pkey" PRIMARY KEY ("issue_id","subscription_id")
);

-- CreateTable
CREATE TABLE "follows" (
    "account_id" UUID NOT NULL,
    "kind" "record_kind" NOT NULL,
    "record_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "follows_pkey" PRIMARY KEY ("account_id","kind","record_id")
);

-- CreateTable
CREATE TABLE "notices" (
    "id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "kind" "record_kind" NOT NULL,
    "record_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "read_at" TIMESTAMPTZ(3),
    "digested_at" TIMESTAMPTZ(3),

    CONSTRAINT "notices_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "outbox_mails" (
    "id" UUID NOT NULL,
    "to" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "html" TEXT,
    "attachments" JSONB,
    "headers" JSONB,
    "language" TEXT NOT NULL DEFAULT 'en',
    "key" TEXT,
    "state" "mail_state" NOT NULL DEFAULT 'queued',
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "next_attempt_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "taken_until" TIMESTAMPTZ(3),
    "error" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "sent_at" TIMESTAMPTZ(3),

    CONSTRAINT "outbox_mails_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "pairings" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "level" "pairing_level" NOT NULL DEFAULT 'city',
    "programme" TEXT,
    "project_id" UUID,
    "starts_on" DATE,
    "starts_on_precision" "date_precision" NOT NULL DEFAULT 'day',
    "ends_on" DATE,
    "ends_on_precision" "date_precision" NOT NULL DEFAULT 'day',
    "image_id" UUID,
    "sort_key" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "trashed_at" TIMESTAMPTZ(3),

    CONSTRAINT "pairings_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "pairing_translations" (
    "pairing_id" UUID NOT NULL,
    "language" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "summary" TEXT NOT NULL DEFAULT '',
    "body" JSONB,
    "text" TEXT NOT NULL DEFAULT '',
    "status" "publication_state" NOT NULL DEFAULT 'draft',
    "published_at" TIMESTAMPTZ(3),
    "scheduled_at" TIMESTAMPTZ(3),
    "withdraw_at" TIMESTAMPTZ(3),
    "source_language" TEXT,
    "source_version" INTEGER,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "folded" TEXT GENERATED ALWAYS AS (public.fold(title)) STORED,
    "search" tsvector GENERATED ALWAYS AS (public.search_vector(language, title, summary, text)) STORED,

    CONSTRAINT "pairing_translations_pkey" PRIMARY KEY ("pairing_id","language")
);

-- CreateTable
CREATE TABLE "pairing_members" (
    "pairing_id" UUID NOT NULL,
    "city_id" UUID NOT NULL,
    "role" "pairing_role" NOT NULL DEFAULT 'member',
    "position" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "pairing_members_pkey" PRIMARY KEY ("pairing_id","city_id")
);

-- CreateTable
CREATE TABLE "pairing_themes" (
    "pairing_id" UUID NOT NULL,
    "theme_id" UUID NOT NULL,
    "position" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "pairing_themes_pkey" PRIMARY KEY ("pairing_id","theme_id")
);

-- CreateTable
CREATE TABLE "pairing_stakeholders" (
    "id" UUID NOT NULL,
    "pairing_id" UUID NOT NULL,
    "city_id" UUID,
    "partner_id" UUID,
    "name" TEXT NOT NULL,
    "helix" "helix" NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "pairing_stakeholders_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "partners" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "kind" "partner_kind" NOT NULL DEFAULT 'other',
    "helix" "helix",
    "short_name" TEXT,
    "country" CHAR(2),
    "place" TEXT,
    "latitude" DOUBLE PRECISION,
    "longitude" DOUBLE PRECISION,
    "city_id" UUID,
    "pic" TEXT,
    "small_or_medium" BOOLEAN,
    "website" TEXT,
    "logo_id" UUID,
    "also_known_as" TEXT[],
    "sort_key" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "trashed_at" TIMESTAMPTZ(3),

    CONSTRAINT "partners_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "partner_translations" (
    "partner_id" UUID NOT NULL,
    "language" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "summary" TEXT NOT NULL DEFAULT '',
    "body" JSONB,
    "text" TEXT NOT NULL DEFAULT '',
    "status" "publication_state" NOT NULL DEFAULT 'draft',
    "published_at" TIMESTAMPTZ(3),
    "scheduled_at" TIMESTAMPTZ(3),
    "withdraw_at" TIMESTAMPTZ(3),
    "source_language" TEXT,
    "source_version" INTEGER,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "folded" TEXT GENERATED ALWAYS AS (public.fold(name)) STORED,
    "search" tsvector GENERATED ALWAYS AS (public.search_vector(language, name, summary, text)) STORED,

    CONSTRAINT "partner_translations_pkey" PRIMARY KEY ("partner_id","language")
);

-- CreateTable
CREATE TABLE "people" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "partner_id" UUID,
    "city_id" UUID,
    "organisation" TEXT,
    "email" TEXT,
    "orcid" TEXT,
    "website" TEXT,
    "photo_id" UUID,
    "also_known_as" TEXT[],
    "sort_key" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "trashed_at" TIMESTAMPTZ(3),

    CONSTRAINT "people_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "person_translations" (
    "person_id" UUID NOT NULL,
    "language" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "summary" TEXT NOT NULL DEFAULT '',
    "body" JSONB,
    "text" TEXT NOT NULL DEFAULT '',
    "honorific" TEXT NOT NULL DEFAULT '',
    "role" TEXT NOT NULL DEFAULT '',
    "status" "publication_state" NOT NULL DEFAULT 'draft',
    "published_at" TIMESTAMPTZ(3),
    "scheduled_at" TIMESTAMPTZ(3),
    "withdraw_at" TIMESTAMPTZ(3),
    "source_language" TEXT,
    "source_version" INTEGER,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "folded" TEXT GENERATED ALWAYS AS (public.fold(name)) STORED,
    "search" tsvector GENERATED ALWAYS AS (public.search_vector(language, honorific || ' ' || name, role || ' ' || summary, text)) STORED,

    CONSTRAINT "person_translations_pkey" PRIMARY KEY ("person_id","language")
);

-- CreateTable
CREATE TABLE "plans" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "city_id" UUID NOT NULL,
    "starts_on" DATE,
    "starts_on_precision" "date_precision" NOT NULL DEFAULT 'year',
    "ends_on" DATE,
    "ends_on_precision" "date_precision" NOT NULL DEFAULT 'year',
    "workshop_id" UUID,
    "report_id" UUID,
    "created_by_id" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "trashed_at" TIMESTAMPTZ(3),

    CONSTRAINT "plans_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "plan_translations" (
    "plan_id" UUID NOT NULL,
    "language" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "summary" TEXT NOT NULL DEFAULT '',
    "body" JSONB,
    "text" TEXT NOT NULL DEFAULT '',
    "status" "publication_state" NOT NULL DEFAULT 'draft',
    "published_at" TIMESTAMPTZ(3),
    "scheduled_at" TIMESTAMPTZ(3),
    "withdraw_at" TIMESTAMPTZ(3),
    "source_language" TEXT,
    "source_version" INTEGER,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "folded" TEXT GENERATED ALWAYS AS (public.fold(title)) STORED,
    "search" tsvector GENERATED ALWAYS AS (public.search_vector(language, title, summary, text)) STORED,

    CONSTRAINT "plan_translations_pkey" PRIMARY KEY ("plan_id","language")
);

-- CreateTable
CREATE TABLE "plan_measures" (
    "id" UUID NOT NULL,
    "plan_id" UUID NOT NULL,
    "solution_id" UUID NOT NULL,
    "position" INTEGER NOT NULL DEFAULT 1,
    "priority" "priority",
    "stage" TEXT,
    "owner" TEXT,
    "department" TEXT,
    "cost" DECIMAL(14,2),
    "currency" CHAR(3) NOT NULL DEFAULT 'EUR',
    "financing" TEXT,
    "starts_on" DATE,
    "starts_on_precision" "date_precision" NOT NULL DEFAULT 'year',
    "ends_on" DATE,
    "ends_on_precision" "date_precision" NOT NULL DEFAULT 'year',
    "note" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "plan_measures_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "plan_measure_sources" (
    "measure_id" UUID NOT NULL,
    "demonstration_id" UUID NOT NULL,

    CONSTRAINT "plan_measure_sources_pkey" PRIMARY KEY ("measure_id","demonstration_id")
);

-- CreateTable
CREATE TABLE "plan_places" (
    "id" UUID NOT NULL,
    "measure_id" UUID NOT NULL,
    "position" INTEGER NOT NULL DEFAULT 1,
    "name" TEXT NOT NULL,
    "latitude" DOUBLE PRECISION NOT NULL,
    "longitude" DOUBLE PRECISION NOT NULL,
    "note" TEXT,

    CONSTRAINT "plan_places_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "plan_members" (
    "id" UUID NOT NULL,
    "plan_id" UUID NOT NULL,
    "person_id" UUID,
    "name" TEXT NOT NULL,
    "department" TEXT,
    "role" TEXT,
    "position" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "plan_members_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "portals" (
    "id" SMALLINT NOT NULL DEFAULT 1,
    "kind" "portal_kind" NOT NULL DEFAULT 'consortium',
    "default_language" TEXT NOT NULL DEFAULT 'en',
    "languages" TEXT[] DEFAULT ARRAY['en']::TEXT[],
    "time_zone" TEXT NOT NULL DEFAULT 'Europe/Brussels',
    "accent" TEXT NOT NULL DEFAULT '#0b5c8a',
    "contact_email" TEXT,
    "contact_address" TEXT,
    "profiles" TEXT[],
    "logo_id" UUID,
    "project_id" UUID,
    "self_approval" BOOLEAN NOT NULL DEFAULT false,
    "second_factor_required" BOOLEAN NOT NULL DEFAULT true,
    "registration_retention_days" INTEGER NOT NULL DEFAULT 365,
    "audit_retention_days" INTEGER NOT NULL DEFAULT 1825,
    "accessibility_status" "accessibility_status",
    "accessibility_method" "accessibility_method",
    "accessibility_prepared_on" DATE,
    "accessibility_reviewed_on" DATE,
    "sample_loaded_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "portals_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "portal_translations" (
    "portal_id" SMALLINT NOT NULL,
    "language" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "tagline" TEXT NOT NULL DEFAULT '',
    "summary" TEXT NOT NULL DEFAULT '',
    "version" INTEGER NOT NULL DEFAULT 1,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "portal_translations_pkey" PRIMARY KEY ("portal_id","language")
);

-- CreateTable
CREATE TABLE "portal_pages" (
    "key" "portal_page_key" NOT NULL,
    "language" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "body" JSONB,
    "text" TEXT NOT NULL DEFAULT '',
    "status" "publication_state" NOT NULL DEFAULT 'draft',
    "published_at" TIMESTAMPTZ(3),
    "source_language" TEXT,
    "source_version" INTEGER,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "folded" TEXT GENERATED ALWAYS AS (public.fold(title)) STORED,
    "search" tsvector GENERATED ALWAYS AS (public.search_vector(language, title, '', text)) STORED,

    CONSTRAINT "portal_pages_pkey" PRIMARY KEY ("key","language")
);

-- CreateTable
CREATE TABLE "projects" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "acronym" TEXT NOT NULL,
    "grant_number" TEXT,
    "programme" TEXT,
    "call_topic" TEXT,
    "granting_authority" TEXT,
    "funding" "funding_kind" NOT NULL DEFAULT 'funded',
    "starts_on" DATE,
    "starts_on_precision" "date_precision" NOT NULL DEFAULT 'day',
    "ends_on" DATE,
    "ends_on_precision" "date_precision" NOT NULL DEFAULT 'day',
    "total_cost" DECIMAL(14,2),
    "contribution" DECIMAL(14,2),
    "currency" CHAR(3) NOT NULL DEFAULT 'EUR',
    "doi" TEXT,
    "website" TEXT,
    "logo_id" UUID,
    "sort_key" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "trashed_at" TIMESTAMPTZ(3),

    CONSTRAINT "projects_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "project_translations" (
    "project_id" UUID NOT NULL,
    "language" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "summary" TEXT NOT NULL DEFAULT '',
    "body" JSONB,
    "text" TEXT NOT NULL DEFAULT '',
    "funding_statement" TEXT NOT NULL DEFAULT '',
    "disclaimer" TEXT NOT NULL DEFAULT '',
    "co_funder_statement" TEXT NOT NULL DEFAULT '',
    "status" "publication_state" NOT NULL DEFAULT 'draft',
    "published_at" TIMESTAMPTZ(3),
    "scheduled_at" TIMESTAMPTZ(3),
    "withdraw_at" TIMESTAMPTZ(3),
    "source_language" TEXT,
    "source_version" INTEGER,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "folded" TEXT GENERATED ALWAYS AS (public.fold(title)) STORED,
    "search" tsvector GENERATED ALWAYS AS (public.search_vector(language, title, summary, text)) STORED,

    CONSTRAINT "project_translations_pkey" PRIMARY KEY ("project_id","language")
);

-- CreateTable
CREATE TABLE "project_dates" (
    "id" UUID NOT NULL,
    "project_id" UUID NOT NULL,
    "event" "project_date_event" NOT NULL,
    "date" DATE NOT NULL,
    "precision" "date_precision" NOT NULL DEFAULT 'day',
    "reason" TEXT,
    "announced_on" DATE,
    "article_id" UUID,
    "recorded_by_id" UUID,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "project_dates_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "project_partners" (
    "project_id" UUID NOT NULL,
    "partner_id" UUID NOT NULL,
    "role" "project_partner_role" NOT NULL DEFAULT 'participant',
    "position" INTEGER NOT NULL DEFAULT 1,
    "contribution" DECIMAL(14,2),
    "total_cost" DECIMAL(14,2),
    "joined_on" DATE,
    "left_on" DATE,

    CONSTRAINT "project_partners_pkey" PRIMARY KEY ("project_id","partner_id")
);

-- CreateTable
CREATE TABLE "project_cities" (
    "project_id" UUID NOT NULL,
    "city_id" UUID NOT NULL,
    "role" "project_city_role" NOT NULL,
    "position" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "project_cities_pkey" PRIMARY KEY ("project_id","city_id")
);

-- CreateTable
CREATE TABLE "project_themes" (
    "project_id" UUID NOT NULL,
    "theme_id" UUID NOT NULL,

    CONSTRAINT "project_themes_pkey" PRIMARY KEY ("project_id","theme_id")
);

-- CreateTable
CREATE TABLE "quotes" (
    "id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "article_id" UUID,
    "event_id" UUID,
    "language" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "affiliation" TEXT,
    "approval" "quote_approval" NOT NULL DEFAULT 'not_asked',
    "amended_text" TEXT,
    "asked_at" TIMESTAMPTZ(3),
    "answered_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "quotes_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "reach" (
    "day" DATE NOT NULL,
    "kind" "reach_kind" NOT NULL,
    "path" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "referrer" TEXT NOT NULL DEFAULT '',
    "country" TEXT NOT NULL DEFAULT '',
    "count" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "reach_pkey" PRIMARY KEY ("day","kind","path","language","referrer","country")
);

-- CreateTable
CREATE TABLE "redirects" (
    "id" UUID NOT NULL,
    "path" TEXT NOT NULL,
    "kind" "record_kind",
    "record_id" UUID,
    "target" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "redirects_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "registrations" (
    "id" UUID NOT NULL,
    "event_id" UUID NOT NULL,
    "account_id" UUID,
    "email" TEXT,
    "email_verified_at" TIMESTAMPTZ(3),
    "name" TEXT NOT NULL,
    "organisation" TEXT,
    "country" CHAR(2),
    "helix" "helix",
    "attendance" "attendance",
    "language" TEXT NOT NULL DEFAULT 'en',
    "state" "registration_state" NOT NULL,
    "position" INTEGER,
    "reference" TEXT NOT NULL,
    "listed_at" TIMESTAMPTZ(3),
    "notice_version" INTEGER,
    "decided_reason" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "confirmed_at" TIMESTAMPTZ(3),
    "cancelled_at" TIMESTAMPTZ(3),
    "attended_at" TIMESTAMPTZ(3),
    "erased_at" TIMESTAMPTZ(3),

    CONSTRAINT "registrations_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "registration_sessions" (
    "registration_id" UUID NOT NULL,
    "session_id" UUID NOT NULL,

    CONSTRAINT "registration_sessions_pkey" PRIMARY KEY ("registration_id","session_id")
);

-- CreateTable
CREATE TABLE "registration_questions" (
    "id" UUID NOT NULL,
    "event_id" UUID NOT NULL,
    "position" INTEGER NOT NULL DEFAULT 1,
    "kind" "question_kind" NOT NULL DEFAULT 'short_text',
    "required" BOOLEAN NOT NULL DEFAULT false,
    "sensitive" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "registration_questions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "registration_question_translations" (
    "registration_question_id" UUID NOT NULL,
    "language" TEXT NOT NULL,
    "label" TEXT NOT NULL,
    "hint" TEXT NOT NULL DEFAULT '',
    "options" TEXT[],

    CONSTRAINT "registration_question_translations_pkey" PRIMARY KEY ("registration_question_id","language")
);

-- CreateTable
CREATE TABLE "registration_answers" (
    "registration_id" UUID NOT NULL,
    "question_id" UUID NOT NULL,
    "value" JSONB NOT NULL,
    "consented_at" TIMESTAMPTZ(3),

    CONSTRAINT "registration_answers_pkey" PRIMARY KEY ("registration_id","question_id")
);

-- CreateTable
CREATE TABLE "event_invitations" (
    "id" UUID NOT NULL,
    "event_id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "name" TEXT,
    "invited_by_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "event_invitations_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "review_entries" (
    "id" UUID NOT NULL,
    "kind" "record_kind" NOT NULL,
    "record_id" UUID NOT NULL,
    "language" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "step" "review_step" NOT NULL,
    "comment" TEXT NOT NULL DEFAULT '',
    "account_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "review_entries_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "services" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "call_id" UUID,
    "group_id" UUID,
    "contact_email" TEXT,
    "position" INTEGER NOT NULL DEFAULT 1,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "trashed_at" TIMESTAMPTZ(3),

    CONSTRAINT "services_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "service_translations" (
    "service_id" UUID NOT NULL,
    "language" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "summary" TEXT NOT NULL DEFAULT '',
    "body" JSONB,
    "text" TEXT NOT NULL DEFAULT '',
    "status" "publication_state" NOT NULL DEFAULT 'draft',
    "published_at" TIMESTAMPTZ(3),
    "scheduled_at" TIMESTAMPTZ(3),
    "withdraw_at" TIMESTAMPTZ(3),
    "source_language" TEXT,
    "source_version" INTEGER,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "folded" TEXT GENERATED ALWAYS AS (public.fold(title)) STORED,
    "search" tsvector GENERATED ALWAYS AS (public.search_vector(language, title, summary, text)) STORED,

    CONSTRAINT "service_translations_pkey" PRIMARY KEY ("service_id","language")
);

-- CreateTable
CREATE TABLE "service_audiences" (
    "service_id" UUID NOT NULL,
    "audience_id" UUID NOT NULL,

    CONSTRAINT "service_audiences_pkey" PRIMARY KEY ("service_id","audience_id")
);

-- CreateTable
CREATE TABLE "help_requests" (
    "id" UUID NOT NULL,
    "reference" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "message" TEXT NOT NULL,
    "language" TEXT NOT NULL DEFAULT 'en',
    "service_id" UUID,
    "state" "help_request_state" NOT NULL DEFAULT 'open',
    "assigned_to_id" UUID,
    "answered_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "help_requests_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sessions" (
    "id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "last_seen_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "ended_at" TIMESTAMPTZ(3),
    "user_agent" TEXT,

    CONSTRAINT "sessions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "rate_limits" (
    "key" TEXT NOT NULL,
    "count" INTEGER NOT NULL,
    "ends_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "rate_limits_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "erasures" (
    "id" UUID NOT NULL,
    "email_hash" TEXT NOT NULL,
    "erased_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "erasures_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "solutions" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "kind" "solution_kind" NOT NULL DEFAULT 'technology',
    "area" TEXT,
    "stage" TEXT,
    "readiness" INTEGER,
    "partner_id" UUID,
    "image_id" UUID,
    "sort_key" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "trashed_at" TIMESTAMPTZ(3),

    CONSTRAINT "solutions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "solution_translations" (
    "solution_id" UUID NOT NULL,
    "language" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "summary" TEXT NOT NULL DEFAULT '',
    "body" JSONB,
    "text" TEXT NOT NULL DEFAULT '',
    "status" "publication_state" NOT NULL DEFAULT 'draft',
    "published_at" TIMESTAMPTZ(3),
    "scheduled_at" TIMESTAMPTZ(3),
    "withdraw_at" TIMESTAMPTZ(3),
    "source_language" TEXT,
    "source_version" INTEGER,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "folded" TEXT GENERATED ALWAYS AS (public.fold(name)) STORED,
    "search" tsvector GENERATED ALWAYS AS (public.search_vector(language, name, summary, text)) STORED,

    CONSTRAINT "solution_translations_pkey" PRIMARY KEY ("solution_id","language")
);

-- CreateTable
CREATE TABLE "solution_partners" (
    "solution_id" UUID NOT NULL,
    "partner_id" UUID NOT NULL,

    CONSTRAINT "solution_partners_pkey" PRIMARY KEY ("solution_id","partner_id")
);

-- CreateTable
CREATE TABLE "solution_projects" (
    "solution_id" UUID NOT NULL,
    "project_id" UUID NOT NULL,

    CONSTRAINT "solution_projects_pkey" PRIMARY KEY ("solution_id","project_id")
);

-- CreateTable
CREATE TABLE "solution_themes" (
    "solution_id" UUID NOT NULL,
    "theme_id" UUID NOT NULL,

    CONSTRAINT "solution_themes_pkey" PRIMARY KEY ("solution_id","theme_id")
);

-- CreateTable
CREATE TABLE "solution_audiences" (
    "solution_id" UUID NOT NULL,
    "audience_id" UUID NOT NULL,

    CONSTRAINT "solution_audiences_pkey" PRIMARY KEY ("solution_id","audience_id")
);

-- CreateTable
CREATE TABLE "stored_files" (
    "id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    "size" INTEGER NOT NULL,
    "media_type" TEXT NOT NULL,
    "original_name" TEXT NOT NULL,
    "processed_at" TIMESTAMPTZ(3),
    "processing_failure" TEXT,
    "created_by_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "stored_files_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "file_pages" (
    "file_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "text" TEXT NOT NULL DEFAULT '',
    "preview_id" UUID,

    CONSTRAINT "file_pages_pkey" PRIMARY KEY ("file_id","number")
);

-- CreateTable
CREATE TABLE "themes" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "parent_id" UUID,
    "sdgs" TEXT[],
    "urban_agenda_topics" TEXT[],
    "image_id" UUID,
    "featured_pairing_id" UUID,
    "position" INTEGER NOT NULL DEFAULT 1,
    "sort_key" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "trashed_at" TIMESTAMPTZ(3),

    CONSTRAINT "themes_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "theme_translations" (
    "theme_id" UUID NOT NULL,
    "language" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "summary" TEXT NOT NULL DEFAULT '',
    "body" JSONB,
    "text" TEXT NOT NULL DEFAULT '',
    "status" "publication_state" NOT NULL DEFAULT 'draft',
    "published_at" TIMESTAMPTZ(3),
    "scheduled_at" TIMESTAMPTZ(3),
    "withdraw_at" TIMESTAMPTZ(3),
    "source_language" TEXT,
    "source_version" INTEGER,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "folded" TEXT GENERATED ALWAYS AS (public.fold(name)) STORED,
    "search" tsvector GENERATED ALWAYS AS (public.search_vector(language, name, summary, text)) STORED,

    CONSTRAINT "theme_translations_pkey" PRIMARY KEY ("theme_id","language")
);

-- CreateTable
CREATE TABLE "touched_tags" (
    "id" UUID NOT NULL,
    "tag" TEXT NOT NULL,
    "transaction" xid8 NOT NULL DEFAULT pg_current_xact_id(),
    "touched_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "touched_tags_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "work_plans" (
    "id" UUID NOT NULL,
    "group_id" UUID NOT NULL,
    "year" INTEGER NOT NULL,
    "document_id" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "work_plans_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "work_plan_translations" (
    "work_plan_id" UUID NOT NULL,
    "language" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "summary" TEXT NOT NULL DEFAULT '',
    "body" JSONB,
    "text" TEXT NOT NULL DEFAULT '',
    "status" "publication_state" NOT NULL DEFAULT 'draft',
    "published_at" TIMESTAMPTZ(3),
    "scheduled_at" TIMESTAMPTZ(3),
    "withdraw_at" TIMESTAMPTZ(3),
    "source_language" TEXT,
    "source_version" INTEGER,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "folded" TEXT GENERATED ALWAYS AS (public.fold(title)) STORED,
    "search" tsvector GENERATED ALWAYS AS (public.search_vector(language, title, summary, text)) STORED,

    CONSTRAINT "work_plan_translations_pkey" PRIMARY KEY ("work_plan_id","language")
);

-- CreateTable
CREATE TABLE "work_plan_items" (
    "id" UUID NOT NULL,
    "work_plan_id" UUID NOT NULL,
    "position" INTEGER NOT NULL DEFAULT 1,
    "status" "work_status" NOT NULL DEFAULT 'planned',
    "due_on" DATE,
    "due_on_precision" "date_precision" NOT NULL DEFAULT 'day',
    "event_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "work_plan_items_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "work_plan_item_translations" (
    "work_plan_item_id" UUID NOT NULL,
    "language" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "summary" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "work_plan_item_translations_pkey" PRIMARY KEY ("work_plan_item_id","language")
);

-- CreateIndex
CREATE UNIQUE INDEX "accounts_email_key" ON "accounts"("email");

-- CreateIndex
CREATE UNIQUE INDEX "accounts_person_id_key" ON "accounts"("person_id");

-- CreateIndex
CREATE INDEX "accounts_role_idx" ON "accounts"("role");

-- CreateIndex
CREATE INDEX "oidc_identities_account_id_idx" ON "oidc_identities"("account_id");

-- CreateIndex
CREATE INDEX "action_plans_created_by_id_idx" ON "action_plans"("created_by_id");

-- CreateIndex
CREATE UNIQUE INDEX "action_plans_pairing_id_language_number_key" ON "action_plans"("pairing_id", "language", "number");

-- CreateIndex
CREATE INDEX "action_plan_entries_action_plan_id_step_position_idx" ON "action_plan_entries"("action_plan_id", "step", "position");

-- CreateIndex
CREATE INDEX "action_plan_entries_parent_id_idx" ON "action_plan_entries"("parent_id");

-- CreateIndex
CREATE INDEX "action_plan_entries_city_id_idx" ON "action_plan_entries"("city_id");

-- CreateIndex
CREATE INDEX "article_authors_person_id_idx" ON "article_authors"("person_id");

-- CreateIndex
CREATE INDEX "article_people_person_id_idx" ON "article_people"("person_id");

-- CreateIndex
CREATE INDEX "article_documents_document_id_idx" ON "article_documents"("document_id");

-- CreateIndex
CREATE INDEX "article_cities_city_id_idx" ON "article_cities"("city_id");

-- CreateIndex
CREATE INDEX "article_themes_theme_id_idx" ON "article_themes"("theme_id");

-- CreateIndex
CREATE INDEX "article_solutions_solution_id_idx" ON "article_solutions"("solution_id");

-- CreateIndex
CREATE INDEX "article_partners_partner_id_idx" ON "article_partners"("partner_id");

-- CreateIndex
CREATE INDEX "article_events_event_id_idx" ON "article_events"("event_id");

-- CreateIndex
CREATE INDEX "article_groups_group_id_idx" ON "article_groups"("group_id");

-- CreateIndex
CREATE INDEX "article_pairings_pairing_id_idx" ON "article_pairings"("pairing_id");

-- CreateIndex
CREATE INDEX "article_audiences_audience_id_idx" ON "article_audiences"("audience_id");

-- CreateIndex
CREATE UNIQUE INDEX "articles_slug_key" ON "articles"("slug");

-- CreateIndex
CREATE INDEX "articles_published_on_id_idx" ON "articles"("published_on" DESC, "id");

-- CreateIndex
CREATE INDEX "articles_kind_published_on_idx" ON "articles"("kind", "published_on" DESC);

-- CreateIndex
CREATE INDEX "articles_partner_id_idx" ON "articles"("partner_id");

-- CreateIndex
CREATE INDEX "articles_project_id_idx" ON "articles"("project_id");

-- CreateIndex
CREATE INDEX "articles_image_id_idx" ON "articles"("image_id");

-- CreateIndex
CREATE INDEX "articles_created_by_id_idx" ON "articles"("created_by_id");

-- CreateIndex
CREATE UNIQUE INDEX "article_translations_live_version_id_key" ON "article_translations"("live_version_id");

-- CreateIndex
CREATE INDEX "article_translations_language_status_published_at_idx" ON "article_translations"("language", "status", "published_at" DESC);

-- CreateIndex
CREATE INDEX "article_translations_withdraw_at_idx" ON "article_translations"("withdraw_at");

-- CreateIndex
CREATE INDEX "article_translations_folded_idx" ON "article_translations" USING GIN ("folded" gin_trgm_ops);

-- CreateIndex
CREATE INDEX "article_translations_search_idx" ON "article_translations" USING GIN ("search");

-- CreateIndex
CREATE INDEX "article_versions_author_id_idx" ON "article_versions"("author_id");

-- CreateIndex
CREATE UNIQUE INDEX "article_versions_article_id_language_number_key" ON "article_versions"("article_id", "language", "number");

-- CreateIndex
CREATE INDEX "article_drafts_status_scheduled_at_idx" ON "article_drafts"("status", "scheduled_at");

-- CreateIndex
CREATE INDEX "article_drafts_based_on_id_idx" ON "article_drafts"("based_on_id");

-- CreateIndex
CREATE INDEX "article_drafts_submitted_by_id_idx" ON "article_drafts"("submitted_by_id");

-- CreateIndex
CREATE INDEX "article_drafts_updated_by_id_idx" ON "article_drafts"("updated_by_id");

-- CreateIndex
CREATE UNIQUE INDEX "audiences_slug_key" ON "audiences"("slug");

-- CreateIndex
CREATE INDEX "audit_entries_at_idx" ON "audit_entries"("at" DESC);

-- CreateIndex
CREATE INDEX "audit_entries_kind_record_id_at_idx" ON "audit_entries"("kind", "record_id", "at");

-- CreateIndex
CREATE INDEX "audit_entries_account_id_idx" ON "audit_entries"("account_id");

-- CreateIndex
CREATE UNIQUE INDEX "awards_slug_key" ON "awards"("slug");

-- CreateIndex
CREATE INDEX "awards_awarded_on_idx" ON "awards"("awarded_on" DESC);

-- CreateIndex
CREATE INDEX "awards_article_id_idx" ON "awards"("article_id");

-- CreateIndex
CREATE INDEX "awards_image_id_idx" ON "awards"("image_id");

-- CreateIndex
CREATE INDEX "award_translations_language_status_published_at_idx" ON "award_translations"("language", "status", "published_at" DESC);

-- CreateIndex
CREATE INDEX "award_translations_folded_idx" ON "award_translations" USING GIN ("folded" gin_trgm_ops);

-- CreateIndex
CREATE INDEX "award_translations_search_idx" ON "award_translations" USING GIN ("search");

-- CreateIndex
CREATE INDEX "award_recipients_city_id_idx" ON "award_recipients"("city_id");

-- CreateIndex
CREATE INDEX "award_recipients_partner_id_idx" ON "award_recipients"("partner_id");

-- CreateIndex
CREATE INDEX "award_recipients_project_id_idx" ON "award_recipients"("project_id");

-- CreateIndex
CREATE UNIQUE INDEX "award_recipients_award_id_city_id_key" ON "award_recipients"("award_id", "city_id");

-- CreateIndex
CREATE UNIQUE INDEX "award_recipients_award_id_partner_id_key" ON "award_recipients"("award_id", "partner_id");

-- CreateIndex
CREATE UNIQUE INDEX "award_recipients_award_id_project_id_key" ON "award_recipients"("award_id", "project_id");

-- CreateIndex
CREATE UNIQUE INDEX "barriers_slug_key" ON "barriers"("slug");

-- CreateIndex
CREATE INDEX "barriers_state_created_at_idx" ON "barriers"("state", "created_at");

-- CreateIndex
CREATE INDEX "barriers_plan_id_idx" ON "barriers"("plan_id");

-- CreateIndex
CREATE INDEX "barriers_city_id_idx" ON "barriers"("city_id");

-- CreateIndex
CREATE INDEX "barriers_solution_id_idx" ON "barriers"("solution_id");

-- CreateIndex
CREATE INDEX "barriers_group_id_idx" ON "barriers"("group_id");

-- CreateIndex
CREATE INDEX "barriers_reported_by_id_idx" ON "barriers"("reported_by_id");

-- CreateIndex
CREATE INDEX "barrier_translations_language_status_published_at_idx" ON "barrier_translations"("language", "status", "published_at" DESC);

-- CreateIndex
CREATE INDEX "barrier_translations_folded_idx" ON "barrier_translations" USING GIN ("folded" gin_trgm_ops);

-- CreateIndex
CREATE INDEX "barrier_translations_search_idx" ON "barrier_translations" USING GIN ("search");

-- CreateIndex
CREATE UNIQUE INDEX "calls_slug_key" ON "calls"("slug");

-- CreateIndex
CREATE INDEX "calls_closes_at_idx" ON "calls"("closes_at");

-- CreateIndex
CREATE INDEX "calls_project_id_idx" ON "calls"("project_id");

-- CreateIndex
CREATE INDEX "calls_group_id_idx" ON "calls"("group_id");

-- CreateIndex
CREATE INDEX "call_translations_language_status_published_at_idx" ON "call_translations"("language", "status", "published_at" DESC);

-- CreateIndex
CREATE INDEX "call_translations_folded_idx" ON "call_translations" USING GIN ("folded" gin_trgm_ops);

-- CreateIndex
CREATE INDEX "call_translations_search_idx" ON "call_translations" USING GIN ("search");

-- CreateIndex
CREATE UNIQUE INDEX "call_applications_reference_key" ON "call_applications"("reference");

-- CreateIndex
CREATE INDEX "call_applications_call_id_state_idx" ON "call_applications"("call_id", "state");

-- CreateIndex
CREATE INDEX "call_applications_account_id_idx" ON "call_applications"("account_id");

-- CreateIndex
CREATE INDEX "call_applications_city_id_idx" ON "call_applications"("city_id");

-- CreateIndex
CREATE INDEX "call_applications_partner_id_idx" ON "call_applications"("partner_id");

-- CreateIndex
CREATE INDEX "call_applications_document_id_idx" ON "call_applications"("document_id");

-- CreateIndex
CREATE UNIQUE INDEX "cities_slug_key" ON "cities"("slug");

-- CreateIndex
CREATE INDEX "cities_sort_key_idx" ON "cities"("sort_key");

-- CreateIndex
CREATE INDEX "cities_country_idx" ON "cities"("country");

-- CreateIndex
CREATE INDEX "cities_parent_id_idx" ON "cities"("parent_id");

-- CreateIndex
CREATE INDEX "cities_image_id_idx" ON "cities"("image_id");

-- CreateIndex
CREATE INDEX "city_translations_language_status_published_at_idx" ON "city_translations"("language", "status", "published_at" DESC);

-- CreateIndex
CREATE INDEX "city_translations_folded_idx" ON "city_translations" USING GIN ("folded" gin_trgm_ops);

-- CreateIndex
CREATE INDEX "city_translations_search_idx" ON "city_translations" USING GIN ("search");

-- CreateIndex
CREATE INDEX "city_themes_theme_id_idx" ON "city_themes"("theme_id");

-- CreateIndex
CREATE UNIQUE INDEX "demonstrations_slug_key" ON "demonstrations"("slug");

-- CreateIndex
CREATE INDEX "demonstrations_city_id_status_idx" ON "demonstrations"("city_id", "status");

-- CreateIndex
CREATE INDEX "demonstrations_status_idx" ON "demonstrations"("status");

-- CreateIndex
CREATE INDEX "demonstrations_sort_key_idx" ON "demonstrations"("sort_key");

-- CreateIndex
CREATE INDEX "demonstrations_solution_id_idx" ON "demonstrations"("solution_id");

-- CreateIndex
CREATE INDEX "demonstrations_project_id_idx" ON "demonstrations"("project_id");

-- CreateIndex
CREATE INDEX "demonstrations_pairing_id_idx" ON "demonstrations"("pairing_id");

-- CreateIndex
CREATE INDEX "demonstrations_origin_city_id_idx" ON "demonstrations"("origin_city_id");

-- CreateIndex
CREATE INDEX "demonstrations_image_id_idx" ON "demonstrations"("image_id");

-- CreateIndex
CREATE INDEX "demonstration_translations_language_status_published_at_idx" ON "demonstration_translations"("language", "status", "published_at" DESC);

-- CreateIndex
CREATE INDEX "demonstration_translations_folded_idx" ON "demonstration_translations" USING GIN ("folded" gin_trgm_ops);

-- CreateIndex
CREATE INDEX "demonstration_translations_search_idx" ON "demonstration_translations" USING GIN ("search");

-- CreateIndex
CREATE INDEX "demonstration_partners_partner_id_idx" ON "demonstration_partners"("partner_id");

-- CreateIndex
CREATE INDEX "demonstration_themes_theme_id_idx" ON "demonstration_themes"("theme_id");

-- CreateIndex
CREATE INDEX "document_people_person_id_idx" ON "document_people"("person_id");

-- CreateIndex
CREATE INDEX "document_cities_city_id_idx" ON "document_cities"("city_id");

-- CreateIndex
CREATE INDEX "document_themes_theme_id_idx" ON "document_themes"("theme_id");

-- CreateIndex
CREATE INDEX "document_solutions_solution_id_idx" ON "document_solutions"("solution_id");

-- CreateIndex
CREATE INDEX "document_audiences_audience_id_idx" ON "document_audiences"("audience_id");

-- CreateIndex
CREATE UNIQUE INDEX "documents_slug_key" ON "documents"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "documents_current_version_id_key" ON "documents"("current_version_id");

-- CreateIndex
CREATE INDEX "documents_issued_on_id_idx" ON "documents"("issued_on" DESC, "id");

-- CreateIndex
CREATE INDEX "documents_kind_idx" ON "documents"("kind");

-- CreateIndex
CREATE INDEX "documents_missing_since_idx" ON "documents"("missing_since");

-- CreateIndex
CREATE INDEX "documents_group_id_idx" ON "documents"("group_id");

-- CreateIndex
CREATE INDEX "documents_partner_id_idx" ON "documents"("partner_id");

-- CreateIndex
CREATE INDEX "documents_project_id_idx" ON "documents"("project_id");

-- CreateIndex
CREATE INDEX "documents_created_by_id_idx" ON "documents"("created_by_id");

-- CreateIndex
CREATE INDEX "document_translations_language_status_published_at_idx" ON "document_translations"("language", "status", "published_at" DESC);

-- CreateIndex
CREATE INDEX "document_translations_folded_idx" ON "document_translations" USING GIN ("folded" gin_trgm_ops);

-- CreateIndex
CREATE INDEX "document_translations_search_idx" ON "document_translations" USING GIN ("search");

-- CreateIndex
CREATE UNIQUE INDEX "document_versions_file_id_key" ON "document_versions"("file_id");

-- CreateIndex
CREATE INDEX "document_versions_search_idx" ON "document_versions" USING GIN ("search");

-- CreateIndex
CREATE INDEX "document_versions_created_by_id_idx" ON "document_versions"("created_by_id");

-- CreateIndex
CREATE UNIQUE INDEX "document_versions_document_id_number_key" ON "document_versions"("document_id", "number");

-- CreateIndex
CREATE INDEX "event_projects_project_id_idx" ON "event_projects"("project_id");

-- CreateIndex
CREATE INDEX "event_themes_theme_id_idx" ON "event_themes"("theme_id");

-- CreateIndex
CREATE INDEX "event_partners_partner_id_idx" ON "event_partners"("partner_id");

-- CreateIndex
CREATE INDEX "event_people_person_id_idx" ON "event_people"("person_id");

-- CreateIndex
CREATE INDEX "event_documents_document_id_idx" ON "event_documents"("document_id");

-- CreateIndex
CREATE INDEX "event_actions_event_id_position_idx" ON "event_actions"("event_id", "position");

-- CreateIndex
CREATE INDEX "event_sessions_event_id_position_idx" ON "event_sessions"("event_id", "position");

-- CreateIndex
CREATE INDEX "event_sessions_result_document_id_idx" ON "event_sessions"("result_document_id");

-- CreateIndex
CREATE INDEX "contributions_event_id_position_idx" ON "contributions"("event_id", "position");

-- CreateIndex
CREATE INDEX "contributions_session_id_idx" ON "contributions"("session_id");

-- CreateIndex
CREATE INDEX "contribution_people_person_id_idx" ON "contribution_people"("person_id");

-- CreateIndex
CREATE INDEX "contribution_documents_document_id_idx" ON "contribution_documents"("document_id");

-- CreateIndex
CREATE UNIQUE INDEX "events_slug_key" ON "events"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "events_uid_key" ON "events"("uid");

-- CreateIndex
CREATE INDEX "events_starts_at_idx" ON "events"("starts_at");

-- CreateIndex
CREATE INDEX "events_ends_at_idx" ON "events"("ends_at");

-- CreateIndex
CREATE INDEX "events_group_id_starts_at_idx" ON "events"("group_id", "starts_at");

-- CreateIndex
CREATE INDEX "events_city_id_idx" ON "events"("city_id");

-- CreateIndex
CREATE INDEX "events_series_id_idx" ON "events"("series_id");

-- CreateIndex
CREATE INDEX "events_image_id_idx" ON "events"("image_id");

-- CreateIndex
CREATE INDEX "events_created_by_id_idx" ON "events"("created_by_id");

-- CreateIndex
CREATE INDEX "events_closed_by_id_idx" ON "events"("closed_by_id");

-- CreateIndex
CREATE INDEX "event_translations_language_status_published_at_idx" ON "event_translations"("language", "status", "published_at" DESC);

-- CreateIndex
CREATE INDEX "event_translations_folded_idx" ON "event_translations" USING GIN ("folded" gin_trgm_ops);

-- CreateIndex
CREATE INDEX "event_translations_search_idx" ON "event_translations" USING GIN ("search");

-- CreateIndex
CREATE INDEX "event_series_group_id_idx" ON "event_series"("group_id");

-- CreateIndex
CREATE UNIQUE INDEX "figures_slug_key" ON "figures"("slug");

-- CreateIndex
CREATE INDEX "figures_indicator_id_scope_as_of_idx" ON "figures"("indicator_id", "scope", "as_of");

-- CreateIndex
CREATE INDEX "figures_headline_position_idx" ON "figures"("headline_position");

-- CreateIndex
CREATE INDEX "figures_review_on_idx" ON "figures"("review_on");

-- CreateIndex
CREATE INDEX "figures_project_id_idx" ON "figures"("project_id");

-- CreateIndex
CREATE INDEX "figures_city_id_idx" ON "figures"("city_id");

-- CreateIndex
CREATE INDEX "figures_solution_id_idx" ON "figures"("solution_id");

-- CreateIndex
CREATE INDEX "figures_demonstration_id_idx" ON "figures"("demonstration_id");

-- CreateIndex
CREATE INDEX "figures_pairing_id_idx" ON "figures"("pairing_id");

-- CreateIndex
CREATE INDEX "figures_source_document_id_idx" ON "figures"("source_document_id");

-- CreateIndex
CREATE INDEX "figures_part_of_id_idx" ON "figures"("part_of_id");

-- CreateIndex
CREATE INDEX "figures_keeper_id_idx" ON "figures"("keeper_id");

-- CreateIndex
CREATE INDEX "figure_translations_language_status_published_at_idx" ON "figure_translations"("language", "status", "published_at" DESC);

-- CreateIndex
CREATE INDEX "figure_translations_folded_idx" ON "figure_translations" USING GIN ("folded" gin_trgm_ops);

-- CreateIndex
CREATE INDEX "figure_translations_search_idx" ON "figure_translations" USING GIN ("search");

-- CreateIndex
CREATE UNIQUE INDEX "groups_slug_key" ON "groups"("slug");

-- CreateIndex
CREATE INDEX "groups_kind_sort_key_idx" ON "groups"("kind", "sort_key");

-- CreateIndex
CREATE INDEX "groups_parent_id_idx" ON "groups"("parent_id");

-- CreateIndex
CREATE INDEX "groups_project_id_idx" ON "groups"("project_id");

-- CreateIndex
CREATE INDEX "groups_image_id_idx" ON "groups"("image_id");

-- CreateIndex
CREATE INDEX "group_translations_language_status_published_at_idx" ON "group_translations"("language", "status", "published_at" DESC);

-- CreateIndex
CREATE INDEX "group_translations_folded_idx" ON "group_translations" USING GIN ("folded" gin_trgm_ops);

-- CreateIndex
CREATE INDEX "group_translations_search_idx" ON "group_translations" USING GIN ("search");

-- CreateIndex
CREATE INDEX "group_people_person_id_idx" ON "group_people"("person_id");

-- CreateIndex
CREATE INDEX "group_partners_partner_id_idx" ON "group_partners"("partner_id");

-- CreateIndex
CREATE INDEX "group_cities_city_id_idx" ON "group_cities"("city_id");

-- CreateIndex
CREATE INDEX "group_themes_theme_id_idx" ON "group_themes"("theme_id");

-- CreateIndex
CREATE INDEX "group_audiences_audience_id_idx" ON "group_audiences"("audience_id");

-- CreateIndex
CREATE UNIQUE INDEX "images_file_id_key" ON "images"("file_id");

-- CreateIndex
CREATE INDEX "images_partner_id_idx" ON "images"("partner_id");

-- CreateIndex
CREATE INDEX "images_created_by_id_idx" ON "images"("created_by_id");

-- CreateIndex
CREATE UNIQUE INDEX "image_variants_file_id_key" ON "image_variants"("file_id");

-- CreateIndex
CREATE INDEX "import_runs_account_id_idx" ON "import_runs"("account_id");

-- CreateIndex
CREATE INDEX "import_problems_run_id_severity_idx" ON "import_problems"("run_id", "severity");

-- CreateIndex
CREATE INDEX "import_identities_kind_record_id_idx" ON "import_identities"("kind", "record_id");

-- CreateIndex
CREATE INDEX "import_identities_run_id_idx" ON "import_identities"("run_id");

-- CreateIndex
CREATE UNIQUE INDEX "import_identities_source_kind_key_key" ON "import_identities"("source", "kind", "key");

-- CreateIndex
CREATE INDEX "import_proposals_state_created_at_idx" ON "import_proposals"("state", "created_at");

-- CreateIndex
CREATE INDEX "import_proposals_identity_id_idx" ON "import_proposals"("identity_id");

-- CreateIndex
CREATE INDEX "import_proposals_decided_by_id_idx" ON "import_proposals"("decided_by_id");

-- CreateIndex
CREATE UNIQUE INDEX "indicators_slug_key" ON "indicators"("slug");

-- CreateIndex
CREATE INDEX "indicators_sort_key_idx" ON "indicators"("sort_key");

-- CreateIndex
CREATE INDEX "indicator_translations_language_status_published_at_idx" ON "indicator_translations"("language", "status", "published_at" DESC);

-- CreateIndex
CREATE INDEX "indicator_translations_folded_idx" ON "indicator_translations" USING GIN ("folded" gin_trgm_ops);

-- CreateIndex
CREATE INDEX "indicator_translations_search_idx" ON "indicator_translations" USING GIN ("search");

-- CreateIndex
CREATE INDEX "indicator_themes_theme_id_idx" ON "indicator_themes"("theme_id");

-- CreateIndex
CREATE UNIQUE INDEX "initiatives_slug_key" ON "initiatives"("slug");

-- CreateIndex
CREATE INDEX "initiatives_group_id_sort_key_idx" ON "initiatives"("group_id", "sort_key");

-- CreateIndex
CREATE INDEX "initiatives_lead_id_idx" ON "initiatives"("lead_id");

-- CreateIndex
CREATE INDEX "initiative_translations_language_status_published_at_idx" ON "initiative_translations"("language", "status", "published_at" DESC);

-- CreateIndex
CREATE INDEX "initiative_translations_folded_idx" ON "initiative_translations" USING GIN ("folded" gin_trgm_ops);

-- CreateIndex
CREATE INDEX "initiative_translations_search_idx" ON "initiative_translations" USING GIN ("search");

-- CreateIndex
CREATE INDEX "initiative_partners_partner_id_idx" ON "initiative_partners"("partner_id");

-- CreateIndex
CREATE INDEX "invitations_email_idx" ON "invitations"("email");

-- CreateIndex
CREATE INDEX "invitations_partner_id_idx" ON "invitations"("partner_id");

-- CreateIndex
CREATE INDEX "invitations_city_id_idx" ON "invitations"("city_id");

-- CreateIndex
CREATE INDEX "invitations_group_id_idx" ON "invitations"("group_id");

-- CreateIndex
CREATE INDEX "invitations_invited_by_id_idx" ON "invitations"("invited_by_id");

-- CreateIndex
CREATE INDEX "invitations_accepted_by_id_idx" ON "invitations"("accepted_by_id");

-- CreateIndex
CREATE UNIQUE INDEX "signed_links_token_hash_key" ON "signed_links"("token_hash");

-- CreateIndex
CREATE INDEX "signed_links_purpose_kind_record_id_idx" ON "signed_links"("purpose", "kind", "record_id");

-- CreateIndex
CREATE INDEX "signed_links_purpose_email_idx" ON "signed_links"("purpose", "email");

-- CreateIndex
CREATE INDEX "signed_links_expires_at_idx" ON "signed_links"("expires_at");

-- CreateIndex
CREATE INDEX "signed_links_account_id_idx" ON "signed_links"("account_id");

-- CreateIndex
CREATE UNIQUE INDEX "jobs_key_key" ON "jobs"("key");

-- CreateIndex
CREATE INDEX "jobs_state_run_at_idx" ON "jobs"("state", "run_at");

-- CreateIndex
CREATE INDEX "jobs_name_created_at_idx" ON "jobs"("name", "created_at");

-- CreateIndex
CREATE INDEX "memberships_state_created_at_idx" ON "memberships"("state", "created_at");

-- CreateIndex
CREATE INDEX "memberships_partner_id_idx" ON "memberships"("partner_id");

-- CreateIndex
CREATE INDEX "memberships_city_id_idx" ON "memberships"("city_id");

-- CreateIndex
CREATE INDEX "memberships_group_id_idx" ON "memberships"("group_id");

-- CreateIndex
CREATE INDEX "memberships_decided_by_id_idx" ON "memberships"("decided_by_id");

-- CreateIndex
CREATE UNIQUE INDEX "memberships_account_id_partner_id_key" ON "memberships"("account_id", "partner_id");

-- CreateIndex
CREATE UNIQUE INDEX "memberships_account_id_city_id_key" ON "memberships"("account_id", "city_id");

-- CreateIndex
CREATE UNIQUE INDEX "memberships_account_id_group_id_key" ON "memberships"("account_id", "group_id");

-- CreateIndex
CREATE UNIQUE INDEX "needs_and_offers_slug_key" ON "needs_and_offers"("slug");

-- CreateIndex
CREATE INDEX "needs_and_offers_side_subject_idx" ON "needs_and_offers"("side", "subject");

-- CreateIndex
CREATE INDEX "needs_and_offers_city_id_idx" ON "needs_and_offers"("city_id");

-- CreateIndex
CREATE INDEX "needs_and_offers_partner_id_idx" ON "needs_and_offers"("partner_id");

-- CreateIndex
CREATE INDEX "needs_and_offers_solution_id_idx" ON "needs_and_offers"("solution_id");

-- CreateIndex
CREATE INDEX "needs_and_offers_created_by_id_idx" ON "needs_and_offers"("created_by_id");

-- CreateIndex
CREATE INDEX "need_or_offer_translations_language_status_published_at_idx" ON "need_or_offer_translations"("language", "status", "published_at" DESC);

-- CreateIndex
CREATE INDEX "need_or_offer_translations_folded_idx" ON "need_or_offer_translations" USING GIN ("folded" gin_trgm_ops);

-- CreateIndex
CREATE INDEX "need_or_offer_translations_search_idx" ON "need_or_offer_translations" USING GIN ("search");

-- CreateIndex
CREATE INDEX "need_or_offer_themes_theme_id_idx" ON "need_or_offer_themes"("theme_id");

-- CreateIndex
CREATE INDEX "matches_offer_id_idx" ON "matches"("offer_id");

-- CreateIndex
CREATE UNIQUE INDEX "matches_need_id_offer_id_key" ON "matches"("need_id", "offer_id");

-- CreateIndex
CREATE UNIQUE INDEX "newsletter_subscriptions_email_key" ON "newsletter_subscriptions"("email");

-- CreateIndex
CREATE INDEX "newsletter_subscriptions_state_language_idx" ON "newsletter_subscriptions"("state", "language");

-- CreateIndex
CREATE INDEX "newsletter_subscriptions_account_id_idx" ON "newsletter_subscriptions"("account_id");

-- CreateIndex
CREATE INDEX "newsletter_subscription_themes_theme_id_idx" ON "newsletter_subscription_themes"("theme_id");

-- CreateIndex
CREATE UNIQUE INDEX "newsletter_issues_slug_key" ON "newsletter_issues"("slug");

-- CreateIndex
CREATE INDEX "newsletter_issues_state_scheduled_at_idx" ON "newsletter_issues"("state", "scheduled_at");

-- CreateIndex
CREATE INDEX "newsletter_issues_created_by_id_idx" ON "newsletter_issues"("created_by_id");

-- CreateIndex
CREATE INDEX "newsletter_issue_themes_theme_id_idx" ON "newsletter_issue_themes"("theme_id");

-- CreateIndex
CREATE INDEX "newsletter_items_article_id_idx" ON "newsletter_items"("article_id");

-- CreateIndex
CREATE INDEX "newsletter_items_event_id_idx" ON "newsletter_items"("event_id");

-- CreateIndex
CREATE INDEX "newsletter_items_document_id_idx" ON "newsletter_items"("document_id");

-- CreateIndex
CREATE UNIQUE INDEX "newsletter_items_issue_id_article_id_key" ON "newsletter_items"("issue_id", "article_id");

-- CreateIndex
CREATE UNIQUE INDEX "newsletter_items_issue_id_event_id_key" ON "newsletter_items"("issue_id", "event_id");

-- CreateIndex
CREATE UNIQUE INDEX "newsletter_items_issue_id_document_id_key" ON "newsletter_items"("issue_id", "document_id");

-- CreateIndex
CREATE INDEX "newsletter_deliveries_issue_id_sent_at_idx" ON "newsletter_deliveries"("issue_id", "sent_at");

-- CreateIndex
CREATE INDEX "newsletter_deliveries_subscription_id_idx" ON "newsletter_deliveries"("subscription_id");

-- CreateIndex
CREATE INDEX "follows_kind_record_id_idx" ON "follows"("kind", "record_id");

-- CreateIndex
CREATE INDEX "notices_account_id_created_at_idx" ON "notices"("account_id", "created_at" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "notices_account_id_name_kind_record_id_key" ON "notices"("account_id", "name", "kind", "record_id");

-- CreateIndex
CREATE UNIQUE INDEX "outbox_mails_key_key" ON "outbox_mails"("key");

-- CreateIndex
CREATE INDEX "outbox_mails_state_next_attempt_at_idx" ON "outbox_mails"("state", "next_attempt_at");

-- CreateIndex
CREATE INDEX "outbox_mails_created_at_idx" ON "outbox_mails"("created_at" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "pairings_slug_key" ON "pairings"("slug");

-- CreateIndex
CREATE INDEX "pairings_level_sort_key_idx" ON "pairings"("level", "sort_key");

-- CreateIndex
CREATE INDEX "pairings_programme_idx" ON "pairings"("programme");

-- CreateIndex
CREATE INDEX "pairings_project_id_idx" ON "pairings"("project_id");

-- CreateIndex
CREATE INDEX "pairings_image_id_idx" ON "pairings"("image_id");

-- CreateIndex
CREATE INDEX "pairing_translations_language_status_published_at_idx" ON "pairing_translations"("language", "status", "published_at" DESC);

-- CreateIndex
CREATE INDEX "pairing_translations_folded_idx" ON "pairing_translations" USING GIN ("folded" gin_trgm_ops);

-- CreateIndex
CREATE INDEX "pairing_translations_search_idx" ON "pairing_translations" USING GIN ("search");

-- CreateIndex
CREATE INDEX "pairing_members_city_id_idx" ON "pairing_members"("city_id");

-- CreateIndex
CREATE INDEX "pairing_themes_theme_id_idx" ON "pairing_themes"("theme_id");

-- CreateIndex
CREATE INDEX "pairing_stakeholders_pairing_id_idx" ON "pairing_stakeholders"("pairing_id");

-- CreateIndex
CREATE INDEX "pairing_stakeholders_city_id_idx" ON "pairing_stakeholders"("city_id");

-- CreateIndex
CREATE INDEX "pairing_stakeholders_partner_id_idx" ON "pairing_stakeholders"("partner_id");

-- CreateIndex
CREATE UNIQUE INDEX "partners_slug_key" ON "partners"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "partners_pic_key" ON "partners"("pic");

-- CreateIndex
CREATE INDEX "partners_sort_key_idx" ON "partners"("sort_key");

-- CreateIndex
CREATE INDEX "partners_helix_idx" ON "partners"("helix");

-- CreateIndex
CREATE INDEX "partners_city_id_idx" ON "partners"("city_id");

-- CreateIndex
CREATE INDEX "partners_logo_id_idx" ON "partners"("logo_id");

-- CreateIndex
CREATE INDEX "partner_translations_language_status_published_at_idx" ON "partner_translations"("language", "status", "published_at" DESC);

-- CreateIndex
CREATE INDEX "partner_translations_folded_idx" ON "partner_translations" USING GIN ("folded" gin_trgm_ops);

-- CreateIndex
CREATE INDEX "partner_translations_search_idx" ON "partner_translations" USING GIN ("search");

-- CreateIndex
CREATE UNIQUE INDEX "people_slug_key" ON "people"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "people_orcid_key" ON "people"("orcid");

-- CreateIndex
CREATE INDEX "people_sort_key_idx" ON "people"("sort_key");

-- CreateIndex
CREATE INDEX "people_email_idx" ON "people"("email");

-- CreateIndex
CREATE INDEX "people_partner_id_idx" ON "people"("partner_id");

-- CreateIndex
CREATE INDEX "people_city_id_idx" ON "people"("city_id");

-- CreateIndex
CREATE INDEX "people_photo_id_idx" ON "people"("photo_id");

-- CreateIndex
CREATE INDEX "person_translations_language_status_published_at_idx" ON "person_translations"("language", "status", "published_at" DESC);

-- CreateIndex
CREATE INDEX "person_translations_folded_idx" ON "person_translations" USING GIN ("folded" gin_trgm_ops);

-- CreateIndex
CREATE INDEX "person_translations_search_idx" ON "person_translations" USING GIN ("search");

-- CreateIndex
CREATE UNIQUE INDEX "plans_slug_key" ON "plans"("slug");

-- CreateIndex
CREATE INDEX "plans_city_id_idx" ON "plans"("city_id");

-- CreateIndex
CREATE INDEX "plans_workshop_id_idx" ON "plans"("workshop_id");

-- CreateIndex
CREATE INDEX "plans_report_id_idx" ON "plans"("report_id");

-- CreateIndex
CREATE INDEX "plans_created_by_id_idx" ON "plans"("created_by_id");

-- CreateIndex
CREATE INDEX "plan_translations_language_status_published_at_idx" ON "plan_translations"("language", "status", "published_at" DESC);

-- CreateIndex
CREATE INDEX "plan_translations_folded_idx" ON "plan_translations" USING GIN ("folded" gin_trgm_ops);

-- CreateIndex
CREATE INDEX "plan_translations_search_idx" ON "plan_translations" USING GIN ("search");

-- CreateIndex
CREATE INDEX "plan_measures_plan_id_position_idx" ON "plan_measures"("plan_id", "position");

-- CreateIndex
CREATE INDEX "plan_measures_solution_id_idx" ON "plan_measures"("solution_id");

-- CreateIndex
CREATE UNIQUE INDEX "plan_measures_plan_id_solution_id_key" ON "plan_measures"("plan_id", "solution_id");

-- CreateIndex
CREATE INDEX "plan_measure_sources_demonstration_id_idx" ON "plan_measure_sources"("demonstration_id");

-- CreateIndex
CREATE INDEX "plan_places_measure_id_position_idx" ON "plan_places"("measure_id", "position");

-- CreateIndex
CREATE INDEX "plan_members_plan_id_position_idx" ON "plan_members"("plan_id", "position");

-- CreateIndex
CREATE INDEX "plan_members_person_id_idx" ON "plan_members"("person_id");

-- CreateIndex
CREATE UNIQUE INDEX "portals_logo_id_key" ON "portals"("logo_id");

-- CreateIndex
CREATE INDEX "portals_project_id_idx" ON "portals"("project_id");

-- CreateIndex
CREATE INDEX "portal_pages_folded_idx" ON "portal_pages" USING GIN ("folded" gin_trgm_ops);

-- CreateIndex
CREATE INDEX "portal_pages_search_idx" ON "portal_pages" USING GIN ("search");

-- CreateIndex
CREATE UNIQUE INDEX "projects_slug_key" ON "projects"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "projects_grant_number_key" ON "projects"("grant_number");

-- CreateIndex
CREATE INDEX "projects_sort_key_idx" ON "projects"("sort_key");

-- CreateIndex
CREATE INDEX "projects_ends_on_idx" ON "projects"("ends_on");

-- CreateIndex
CREATE INDEX "projects_logo_id_idx" ON "projects"("logo_id");

-- CreateIndex
CREATE INDEX "project_translations_language_status_published_at_idx" ON "project_translations"("language", "status", "published_at" DESC);

-- CreateIndex
CREATE INDEX "project_translations_folded_idx" ON "project_translations" USING GIN ("folded" gin_trgm_ops);

-- CreateIndex
CREATE INDEX "project_translations_search_idx" ON "project_translations" USING GIN ("search");

-- CreateIndex
CREATE INDEX "project_dates_project_id_event_recorded_at_idx" ON "project_dates"("project_id", "event", "recorded_at");

-- CreateIndex
CREATE INDEX "project_dates_article_id_idx" ON "project_dates"("article_id");

-- CreateIndex
CREATE INDEX "project_dates_recorded_by_id_idx" ON "project_dates"("recorded_by_id");

-- CreateIndex
CREATE INDEX "project_partners_partner_id_idx" ON "project_partners"("partner_id");

-- CreateIndex
CREATE INDEX "project_cities_city_id_idx" ON "project_cities"("city_id");

-- CreateIndex
CREATE INDEX "project_themes_theme_id_idx" ON "project_themes"("theme_id");

-- CreateIndex
CREATE INDEX "quotes_person_id_idx" ON "quotes"("person_id");

-- CreateIndex
CREATE INDEX "quotes_article_id_idx" ON "quotes"("article_id");

-- CreateIndex
CREATE INDEX "quotes_event_id_idx" ON "quotes"("event_id");

-- CreateIndex
CREATE UNIQUE INDEX "redirects_path_key" ON "redirects"("path");

-- CreateIndex
CREATE INDEX "redirects_kind_record_id_idx" ON "redirects"("kind", "record_id");

-- CreateIndex
CREATE UNIQUE INDEX "registrations_reference_key" ON "registrations"("reference");

-- CreateIndex
CREATE INDEX "registrations_event_id_state_created_at_idx" ON "registrations"("event_id", "state", "created_at");

-- CreateIndex
CREATE INDEX "registrations_account_id_idx" ON "registrations"("account_id");

-- CreateIndex
CREATE UNIQUE INDEX "registrations_event_id_account_id_key" ON "registrations"("event_id", "account_id");

-- CreateIndex
CREATE UNIQUE INDEX "registrations_event_id_email_key" ON "registrations"("event_id", "email");

-- CreateIndex
CREATE UNIQUE INDEX "registrations_event_id_position_key" ON "registrations"("event_id", "position");

-- CreateIndex
CREATE INDEX "registration_sessions_session_id_idx" ON "registration_sessions"("session_id");

-- CreateIndex
CREATE INDEX "registration_questions_event_id_position_idx" ON "registration_questions"("event_id", "position");

-- CreateIndex
CREATE INDEX "registration_answers_question_id_idx" ON "registration_answers"("question_id");

-- CreateIndex
CREATE INDEX "event_invitations_invited_by_id_idx" ON "event_invitations"("invited_by_id");

-- CreateIndex
CREATE UNIQUE INDEX "event_invitations_event_id_email_key" ON "event_invitations"("event_id", "email");

-- CreateIndex
CREATE INDEX "review_entries_kind_record_id_created_at_idx" ON "review_entries"("kind", "record_id", "created_at");

-- CreateIndex
CREATE INDEX "review_entries_account_id_idx" ON "review_entries"("account_id");

-- CreateIndex
CREATE UNIQUE INDEX "services_slug_key" ON "services"("slug");

-- CreateIndex
CREATE INDEX "services_position_idx" ON "services"("position");

-- CreateIndex
CREATE INDEX "services_call_id_idx" ON "services"("call_id");

-- CreateIndex
CREATE INDEX "services_group_id_idx" ON "services"("group_id");

-- CreateIndex
CREATE INDEX "service_translations_language_status_published_at_idx" ON "service_translations"("language", "status", "published_at" DESC);

-- CreateIndex
CREATE INDEX "service_translations_folded_idx" ON "service_translations" USING GIN ("folded" gin_trgm_ops);

-- CreateIndex
CREATE INDEX "service_translations_search_idx" ON "service_translations" USING GIN ("search");

-- CreateIndex
CREATE INDEX "service_audiences_audience_id_idx" ON "service_audiences"("audience_id");

-- CreateIndex
CREATE UNIQUE INDEX "help_requests_reference_key" ON "help_requests"("reference");

-- CreateIndex
CREATE INDEX "help_requests_state_created_at_idx" ON "help_requests"("state", "created_at");

-- CreateIndex
CREATE INDEX "help_requests_service_id_idx" ON "help_requests"("service_id");

-- CreateIndex
CREATE INDEX "help_requests_assigned_to_id_idx" ON "help_requests"("assigned_to_id");

-- CreateIndex
CREATE INDEX "sessions_expires_at_idx" ON "sessions"("expires_at");

-- CreateIndex
CREATE INDEX "sessions_account_id_idx" ON "sessions"("account_id");

-- CreateIndex
CREATE INDEX "rate_limits_ends_at_idx" ON "rate_limits"("ends_at");

-- CreateIndex
CREATE UNIQUE INDEX "erasures_email_hash_key" ON "erasures"("email_hash");

-- CreateIndex
CREATE UNIQUE INDEX "solutions_slug_key" ON "solutions"("slug");

-- CreateIndex
CREATE INDEX "solutions_sort_key_idx" ON "solutions"("sort_key");

-- CreateIndex
CREATE INDEX "solutions_area_idx" ON "solutions"("area");

-- CreateIndex
CREATE INDEX "solutions_partner_id_idx" ON "solutions"("partner_id");

-- CreateIndex
CREATE INDEX "solutions_image_id_idx" ON "solutions"("image_id");

-- CreateIndex
CREATE INDEX "solution_translations_language_status_published_at_idx" ON "solution_translations"("language", "status", "published_at" DESC);

-- CreateIndex
CREATE INDEX "solution_translations_folded_idx" ON "solution_translations" USING GIN ("folded" gin_trgm_ops);

-- CreateIndex
CREATE INDEX "solution_translations_search_idx" ON "solution_translations" USING GIN ("search");

-- CreateIndex
CREATE INDEX "solution_partners_partner_id_idx" ON "solution_partners"("partner_id");

-- CreateIndex
CREATE INDEX "solution_projects_project_id_idx" ON "solution_projects"("project_id");

-- CreateIndex
CREATE INDEX "solution_themes_theme_id_idx" ON "solution_themes"("theme_id");

-- CreateIndex
CREATE INDEX "solution_audiences_audience_id_idx" ON "solution_audiences"("audience_id");

-- CreateIndex
CREATE UNIQUE INDEX "stored_files_key_key" ON "stored_files"("key");

-- CreateIndex
CREATE INDEX "stored_files_hash_idx" ON "stored_files"("hash");

-- CreateIndex
CREATE INDEX "stored_files_created_by_id_idx" ON "stored_files"("created_by_id");

-- CreateIndex
CREATE UNIQUE INDEX "file_pages_preview_id_key" ON "file_pages"("preview_id");

-- CreateIndex
CREATE UNIQUE INDEX "themes_slug_key" ON "themes"("slug");

-- CreateIndex
CREATE INDEX "themes_position_idx" ON "themes"("position");

-- CreateIndex
CREATE INDEX "themes_parent_id_idx" ON "themes"("parent_id");

-- CreateIndex
CREATE INDEX "themes_image_id_idx" ON "themes"("image_id");

-- CreateIndex
CREATE INDEX "themes_featured_pairing_id_idx" ON "themes"("featured_pairing_id");

-- CreateIndex
CREATE INDEX "theme_translations_language_status_published_at_idx" ON "theme_translations"("language", "status", "published_at" DESC);

-- CreateIndex
CREATE INDEX "theme_translations_folded_idx" ON "theme_translations" USING GIN ("folded" gin_trgm_ops);

-- CreateIndex
CREATE INDEX "theme_translations_search_idx" ON "theme_translations" USING GIN ("search");

-- CreateIndex
CREATE INDEX "touched_tags_transaction_idx" ON "touched_tags"("transaction");

-- CreateIndex
CREATE INDEX "touched_tags_touched_at_idx" ON "touched_tags"("touched_at");

-- CreateIndex
CREATE INDEX "work_plans_document_id_idx" ON "work_plans"("document_id");

-- CreateIndex
CREATE UNIQUE INDEX "work_plans_group_id_year_key" ON "work_plans"("group_id", "year");

-- CreateIndex
CREATE INDEX "work_plan_translations_language_status_published_at_idx" ON "work_plan_translations"("language", "status", "published_at" DESC);

-- CreateIndex
CREATE INDEX "work_plan_translations_folded_idx" ON "work_plan_translations" USING GIN ("folded" gin_trgm_ops);

-- CreateIndex
CREATE INDEX "work_plan_translations_search_idx" ON "work_plan_translations" USING GIN ("search");

-- CreateIndex
CREATE INDEX "work_plan_items_work_plan_id_position_idx" ON "work_plan_items"("work_plan_id", "position");

-- CreateIndex
CREATE INDEX "work_plan_items_event_id_idx" ON "work_plan_items"("event_id");

-- AddForeignKey
ALTER TABLE "accounts" ADD CONSTRAINT "accounts_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "people"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "oidc_identities" ADD CONSTRAINT "oidc_identities_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "accounts"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "action_plans" ADD CONSTRAINT "action_plans_pairing_id_fkey" FOREIGN KEY ("pairing_id") REFERENCES "pairings"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "action_plans" ADD CONSTRAINT "action_plans_created_by_id_fkey" FOREIGN KEY ("created_by_id") REFERENCES "accounts"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "action_plan_entries" ADD CONSTRAINT "action_plan_entries_action_plan_id_fkey" FOREIGN KEY ("action_plan_id") REFERENCES "action_plans"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "action_plan_entries" ADD CONSTRAINT "action_plan_entries_parent_id_fkey" FOREIGN KEY ("parent_id") REFERENCES "action_plan_entries"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "action_plan_entries" ADD CONSTRAINT "action_plan_entries_city_id_fkey" FOREIGN KEY ("city_id") REFERENCES "cities"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_authors" ADD CONSTRAINT "article_authors_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "articles"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_authors" ADD CONSTRAINT "article_authors_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "people"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_people" ADD CONSTRAINT "article_people_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "articles"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_people" ADD CONSTRAINT "article_people_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "people"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_documents" ADD CONSTRAINT "article_documents_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "articles"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_documents" ADD CONSTRAINT "article_documents_document_id_fkey" FOREIGN KEY ("document_id") REFERENCES "documents"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_cities" ADD CONSTRAINT "article_cities_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "articles"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_cities" ADD CONSTRAINT "article_cities_city_id_fkey" FOREIGN KEY ("city_id") REFERENCES "cities"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_themes" ADD CONSTRAINT "article_themes_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "articles"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_themes" ADD CONSTRAINT "article_themes_theme_id_fkey" FOREIGN KEY ("theme_id") REFERENCES "themes"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_solutions" ADD CONSTRAINT "article_solutions_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "articles"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_solutions" ADD CONSTRAINT "article_solutions_solution_id_fkey" FOREIGN KEY ("solution_id") REFERENCES "solutions"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_partners" ADD CONSTRAINT "article_partners_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "articles"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_partners" ADD CONSTRAINT "article_partners_partner_id_fkey" FOREIGN KEY ("partner_id") REFERENCES "partners"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_events" ADD CONSTRAINT "article_events_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "articles"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_events" ADD CONSTRAINT "article_events_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "events"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_groups" ADD CONSTRAINT "article_groups_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "articles"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_groups" ADD CONSTRAINT "article_groups_group_id_fkey" FOREIGN KEY ("group_id") REFERENCES "groups"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_pairings" ADD CONSTRAINT "article_pairings_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "articles"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_pairings" ADD CONSTRAINT "article_pairings_pairing_id_fkey" FOREIGN KEY ("pairing_id") REFERENCES "pairings"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_audiences" ADD CONSTRAINT "article_audiences_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "articles"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_audiences" ADD CONSTRAINT "article_audiences_audience_id_fkey" FOREIGN KEY ("audience_id") REFERENCES "audiences"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "articles" ADD CONSTRAINT "articles_partner_id_fkey" FOREIGN KEY ("partner_id") REFERENCES "partners"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "articles" ADD CONSTRAINT "articles_project_id_fkey" FOREIGN KEY ("project_id") REFERENCES "projects"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "articles" ADD CONSTRAINT "articles_image_id_fkey" FOREIGN KEY ("image_id") REFERENCES "images"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "articles" ADD CONSTRAINT "articles_created_by_id_fkey" FOREIGN KEY ("created_by_id") REFERENCES "accounts"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_translations" ADD CONSTRAINT "article_translations_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "articles"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_translations" ADD CONSTRAINT "article_translations_live_version_id_fkey" FOREIGN KEY ("live_version_id") REFERENCES "article_versions"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_versions" ADD CONSTRAINT "article_versions_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "articles"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_versions" ADD CONSTRAINT "article_versions_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "accounts"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_drafts" ADD CONSTRAINT "article_drafts_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "articles"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_drafts" ADD CONSTRAINT "article_drafts_based_on_id_fkey" FOREIGN KEY ("based_on_id") REFERENCES "article_versions"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_drafts" ADD CONSTRAINT "article_drafts_submitted_by_id_fkey" FOREIGN KEY ("submitted_by_id") REFERENCES "accounts"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_drafts" ADD CONSTRAINT "article_drafts_updated_by_id_fkey" FOREIGN KEY ("updated_by_id") REFERENCES "accounts"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "audience_translations" ADD CONSTRAINT "audience_translations_audience_id_fkey" FOREIGN KEY ("audience_id") REFERENCES "audiences"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "audit_entries" ADD CONSTRAINT "audit_entries_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "accounts"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "awards" ADD CONSTRAINT "awards_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "articles"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "awards" ADD CONSTRAINT "awards_image_id_fkey" FOREIGN KEY ("image_id") REFERENCES "images"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "award_translations" ADD CONSTRAINT "award_translations_award_id_fkey" FOREIGN KEY ("award_id") REFERENCES "awards"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "award_recipients" ADD CONSTRAINT "award_recipients_award_id_fkey" FOREIGN KEY ("award_id") REFERENCES "awards"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "award_recipients" ADD CONSTRAINT "award_recipients_city_id_fkey" FOREIGN KEY ("city_id") REFERENCES "cities"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "award_recipients" ADD CONSTRAINT "award_recipients_partner_id_fkey" FOREIGN KEY ("partner_id") REFERENCES "partners"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "award_recipients" ADD CONSTRAINT "award_recipients_project_id_fkey" FOREIGN KEY ("project_id") REFERENCES "projects"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "barriers" ADD CONSTRAINT "barriers_plan_id_fkey" FOREIGN KEY ("plan_id") REFERENCES "plans"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "barriers" ADD CONSTRAINT "barriers_city_id_fkey" FOREIGN KEY ("city_id") REFERENCES "cities"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "barriers" ADD CONSTRAINT "barriers_solution_id_fkey" FOREIGN KEY ("solution_id") REFERENCES "solutions"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "barriers" ADD CONSTRAINT "barriers_group_id_fkey" FOREIGN KEY ("group_id") REFERENCES "groups"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "barriers" ADD CONSTRAINT "barriers_reported_by_id_fkey" FOREIGN KEY ("reported_by_id") REFERENCES "accounts"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "barrier_translations" ADD CONSTRAINT "barrier_translations_barrier_id_fkey" FOREIGN KEY ("barrier_id") REFERENCES "barriers"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "calls" ADD CONSTRAINT "calls_project_id_fkey" FOREIGN KEY ("project_id") REFERENCES "projects"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "calls" ADD CONSTRAINT "calls_group_id_fkey" FOREIGN KEY ("group_id") REFERENCES "groups"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "call_translations" ADD CONSTRAINT "call_translations_call_id_fkey" FOREIGN KEY ("call_id") REFERENCES "calls"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "call_applications" ADD CONSTRAINT "call_applications_call_id_fkey" FOREIGN KEY ("call_id") REFERENCES "calls"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "call_applications" ADD CONSTRAINT "call_applications_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "accounts"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "call_applications" ADD CONSTRAINT "call_applications_city_id_fkey" FOREIGN KEY ("city_id") REFERENCES "cities"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "call_applications" ADD CONSTRAINT "call_applications_partner_id_fkey" FOREIGN KEY ("partner_id") REFERENCES "partners"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "call_applications" ADD CONSTRAINT "call_applications_document_id_fkey" FOREIGN KEY ("document_id") REFERENCES "documents"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "cities" ADD CONSTRAINT "cities_parent_id_fkey" FOREIGN KEY ("parent_id") REFERENCES "cities"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "cities" ADD CONSTRAINT "cities_image_id_fkey" FOREIGN KEY ("image_id") REFERENCES "images"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "city_translations" ADD CONSTRAINT "city_translations_city_id_fkey" FOREIGN KEY ("city_id") REFERENCES "cities"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "city_themes" ADD CONSTRAINT "city_themes_city_id_fkey" FOREIGN KEY ("city_id") REFERENCES "cities"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "city_themes" ADD CONSTRAINT "city_themes_theme_id_fkey" FOREIGN KEY ("theme_id") REFERENCES "themes"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "demonstrations" ADD CONSTRAINT "demonstrations_solution_id_fkey" FOREIGN KEY ("solution_id") REFERENCES "solutions"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "demonstrations" ADD CONSTRAINT "demonstrations_city_id_fkey" FOREIGN KEY ("city_id") REFERENCES "cities"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "demonstrations" ADD CONSTRAINT "demonstrations_project_id_fkey" FOREIGN KEY ("project_id") REFERENCES "projects"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "demonstrations" ADD CONSTRAINT "demonstrations_pairing_id_fkey" FOREIGN KEY ("pairing_id") REFERENCES "pairings"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "demonstrations" ADD CONSTRAINT "demonstrations_origin_city_id_fkey" FOREIGN KEY ("origin_city_id") REFERENCES "cities"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "demonstrations" ADD CONSTRAINT "demonstrations_image_id_fkey" FOREIGN KEY ("image_id") REFERENCES "images"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "demonstration_translations" ADD CONSTRAINT "demonstration_translations_demonstration_id_fkey" FOREIGN KEY ("demonstration_id") REFERENCES "demonstrations"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "demonstration_partners" ADD CONSTRAINT "demonstration_partners_demonstration_id_fkey" FOREIGN KEY ("demonstration_id") REFERENCES "demonstrations"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "demonstration_partners" ADD CONSTRAINT "demonstration_partners_partner_id_fkey" FOREIGN KEY ("partner_id") REFERENCES "partners"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "demonstration_themes" ADD CONSTRAINT "demonstration_themes_demonstration_id_fkey" FOREIGN KEY ("demonstration_id") REFERENCES "demonstrations"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "demonstration_themes" ADD CONSTRAINT "demonstration_themes_theme_id_fkey" FOREIGN KEY ("theme_id") REFERENCES "themes"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "document_people" ADD CONSTRAINT "document_people_document_id_fkey" FOREIGN KEY ("document_id") REFERENCES "documents"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "document_people" ADD CONSTRAINT "document_people_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "people"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "document_cities" ADD CONSTRAINT "document_cities_document_id_fkey" FOREIGN KEY ("document_id") REFERENCES "documents"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "document_cities" ADD CONSTRAINT "document_cities_city_id_fkey" FOREIGN KEY ("city_id") REFERENCES "cities"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "document_themes" ADD CONSTRAINT "document_themes_document_id_fkey" FOREIGN KEY ("document_id") REFERENCES "documents"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "document_themes" ADD CONSTRAINT "document_themes_theme_id_fkey" FOREIGN KEY ("theme_id") REFERENCES "themes"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "document_solutions" ADD CONSTRAINT "document_solutions_document_id_fkey" FOREIGN KEY ("document_id") REFERENCES "documents"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "document_solutions" ADD CONSTRAINT "document_solutions_solution_id_fkey" FOREIGN KEY ("solution_id") REFERENCES "solutions"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "document_audiences" ADD CONSTRAINT "document_audiences_document_id_fkey" FOREIGN KEY ("document_id") REFERENCES "documents"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "document_audiences" ADD CONSTRAINT "document_audiences_audience_id_fkey" FOREIGN KEY ("audience_id") REFERENCES "audiences"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "documents" ADD CONSTRAINT "documents_group_id_fkey" FOREIGN KEY ("group_id") REFERENCES "groups"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "documents" ADD CONSTRAINT "documents_partner_id_fkey" FOREIGN KEY ("partner_id") REFERENCES "partners"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "documents" ADD CONSTRAINT "documents_project_id_fkey" FOREIGN KEY ("project_id") REFERENCES "projects"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "documents" ADD CONSTRAINT "documents_current_version_id_fkey" FOREIGN KEY ("current_version_id") REFERENCES "document_versions"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "documents" ADD CONSTRAINT "documents_created_by_id_fkey" FOREIGN KEY ("created_by_id") REFERENCES "accounts"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "document_translations" ADD CONSTRAINT "document_translations_document_id_fkey" FOREIGN KEY ("document_id") REFERENCES "documents"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "document_versions" ADD CONSTRAINT "document_versions_document_id_fkey" FOREIGN KEY ("document_id") REFERENCES "documents"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "document_versions" ADD CONSTRAINT "document_versions_file_id_fkey" FOREIGN KEY ("file_id") REFERENCES "stored_files"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "document_versions" ADD CONSTRAINT "document_versions_created_by_id_fkey" FOREIGN KEY ("created_by_id") REFERENCES "accounts"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event_projects" ADD CONSTRAINT "event_projects_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "events"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event_projects" ADD CONSTRAINT "event_projects_project_id_fkey" FOREIGN KEY ("project_id") REFERENCES "projects"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event_themes" ADD CONSTRAINT "event_themes_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "events"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event_themes" ADD CONSTRAINT "event_themes_theme_id_fkey" FOREIGN KEY ("theme_id") REFERENCES "themes"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event_partners" ADD CONSTRAINT "event_partners_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "events"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event_partners" ADD CONSTRAINT "event_partners_partner_id_fkey" FOREIGN KEY ("partner_id") REFERENCES "partners"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event_people" ADD CONSTRAINT "event_people_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "events"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event_people" ADD CONSTRAINT "event_people_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "people"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event_documents" ADD CONSTRAINT "event_documents_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "events"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event_documents" ADD CONSTRAINT "event_documents_document_id_fkey" FOREIGN KEY ("document_id") REFERENCES "documents"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event_actions" ADD CONSTRAINT "event_actions_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "events"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event_counts" ADD CONSTRAINT "event_counts_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "events"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event_sessions" ADD CONSTRAINT "event_sessions_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "events"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event_sessions" ADD CONSTRAINT "event_sessions_result_document_id_fkey" FOREIGN KEY ("result_document_id") REFERENCES "documents"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event_session_translations" ADD CONSTRAINT "event_session_translations_event_session_id_fkey" FOREIGN KEY ("event_session_id") REFERENCES "event_sessions"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contributions" ADD CONSTRAINT "contributions_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "events"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contributions" ADD CONSTRAINT "contributions_session_id_fkey" FOREIGN KEY ("session_id") REFERENCES "event_sessions"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contribution_translations" ADD CONSTRAINT "contribution_translations_contribution_id_fkey" FOREIGN KEY ("contribution_id") REFERENCES "contributions"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contribution_people" ADD CONSTRAINT "contribution_people_contribution_id_fkey" FOREIGN KEY ("contribution_id") REFERENCES "contributions"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contribution_people" ADD CONSTRAINT "contribution_people_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "people"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contribution_documents" ADD CONSTRAINT "contribution_documents_contribution_id_fkey" FOREIGN KEY ("contribution_id") REFERENCES "contributions"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contribution_documents" ADD CONSTRAINT "contribution_documents_document_id_fkey" FOREIGN KEY ("document_id") REFERENCES "documents"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "events" ADD CONSTRAINT "events_group_id_fkey" FOREIGN KEY ("group_id") REFERENCES "groups"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "events" ADD CONSTRAINT "events_city_id_fkey" FOREIGN KEY ("city_id") REFERENCES "cities"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "events" ADD CONSTRAINT "events_series_id_fkey" FOREIGN KEY ("series_id") REFERENCES "event_series"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "events" ADD CONSTRAINT "events_image_id_fkey" FOREIGN KEY ("image_id") REFERENCES "images"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "events" ADD CONSTRAINT "events_created_by_id_fkey" FOREIGN KEY ("created_by_id") REFERENCES "accounts"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "events" ADD CONSTRAINT "events_closed_by_id_fkey" FOREIGN KEY ("closed_by_id") REFERENCES "accounts"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event_translations" ADD CONSTRAINT "event_translations_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "events"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event_series" ADD CONSTRAINT "event_series_group_id_fkey" FOREIGN KEY ("group_id") REFERENCES "groups"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "figures" ADD CONSTRAINT "figures_indicator_id_fkey" FOREIGN KEY ("indicator_id") REFERENCES "indicators"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "figures" ADD CONSTRAINT "figures_project_id_fkey" FOREIGN KEY ("project_id") REFERENCES "projects"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "figures" ADD CONSTRAINT "figures_city_id_fkey" FOREIGN KEY ("city_id") REFERENCES "cities"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "figures" ADD CONSTRAINT "figures_solution_id_fkey" FOREIGN KEY ("solution_id") REFERENCES "solutions"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "figures" ADD CONSTRAINT "figures_demonstration_id_fkey" FOREIGN KEY ("demonstration_id") REFERENCES "demonstrations"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "figures" ADD CONSTRAINT "figures_pairing_id_fkey" FOREIGN KEY ("pairing_id") REFERENCES "pairings"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "figures" ADD CONSTRAINT "figures_source_document_id_fkey" FOREIGN KEY ("source_document_id") REFERENCES "documents"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "figures" ADD CONSTRAINT "figures_part_of_id_fkey" FOREIGN KEY ("part_of_id") REFERENCES "figures"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "figures" ADD CONSTRAINT "figures_keeper_id_fkey" FOREIGN KEY ("keeper_id") REFERENCES "accounts"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "figure_translations" ADD CONSTRAINT "figure_translations_figure_id_fkey" FOREIGN KEY ("figure_id") REFERENCES "figures"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "groups" ADD CONSTRAINT "groups_parent_id_fkey" FOREIGN KEY ("parent_id") REFERENCES "groups"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "groups" ADD CONSTRAINT "groups_project_id_fkey" FOREIGN KEY ("project_id") REFERENCES "projects"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "groups" ADD CONSTRAINT "groups_image_id_fkey" FOREIGN KEY ("image_id") REFERENCES "images"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "group_translations" ADD CONSTRAINT "group_translations_group_id_fkey" FOREIGN KEY ("group_id") REFERENCES "groups"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "group_people" ADD CONSTRAINT "group_people_group_id_fkey" FOREIGN KEY ("group_id") REFERENCES "groups"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "group_people" ADD CONSTRAINT "group_people_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "people"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "group_partners" ADD CONSTRAINT "group_partners_group_id_fkey" FOREIGN KEY ("group_id") REFERENCES "groups"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "group_partners" ADD CONSTRAINT "group_partners_partner_id_fkey" FOREIGN KEY ("partner_id") REFERENCES "partners"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "group_cities" ADD CONSTRAINT "group_cities_group_id_fkey" FOREIGN KEY ("group_id") REFERENCES "groups"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "group_cities" ADD CONSTRAINT "group_cities_city_id_fkey" FOREIGN KEY ("city_id") REFERENCES "cities"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "group_themes" ADD CONSTRAINT "group_themes_group_id_fkey" FOREIGN KEY ("group_id") REFERENCES "groups"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "group_themes" ADD CONSTRAINT "group_themes_theme_id_fkey" FOREIGN KEY ("theme_id") REFERENCES "themes"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "group_audiences" ADD CONSTRAINT "group_audiences_group_id_fkey" FOREIGN KEY ("group_id") REFERENCES "groups"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "group_audiences" ADD CONSTRAINT "group_audiences_audience_id_fkey" FOREIGN KEY ("audience_id") REFERENCES "audiences"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "images" ADD CONSTRAINT "images_file_id_fkey" FOREIGN KEY ("file_id") REFERENCES "stored_files"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "images" ADD CONSTRAINT "images_partner_id_fkey" FOREIGN KEY ("partner_id") REFERENCES "partners"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "images" ADD CONSTRAINT "images_created_by_id_fkey" FOREIGN KEY ("created_by_id") REFERENCES "accounts"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "image_translations" ADD CONSTRAINT "image_translations_image_id_fkey" FOREIGN KEY ("image_id") REFERENCES "images"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "image_variants" ADD CONSTRAINT "image_variants_image_id_fkey" FOREIGN KEY ("image_id") REFERENCES "images"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "image_variants" ADD CONSTRAINT "image_variants_file_id_fkey" FOREIGN KEY ("file_id") REFERENCES "stored_files"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "import_runs" ADD CONSTRAINT "import_runs_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "accounts"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "import_problems" ADD CONSTRAINT "import_problems_run_id_fkey" FOREIGN KEY ("run_id") REFERENCES "import_runs"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "import_identities" ADD CONSTRAINT "import_identities_run_id_fkey" FOREIGN KEY ("run_id") REFERENCES "import_runs"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "import_proposals" ADD CONSTRAINT "import_proposals_identity_id_fkey" FOREIGN KEY ("identity_id") REFERENCES "import_identities"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "import_proposals" ADD CONSTRAINT "import_proposals_decided_by_id_fkey" FOREIGN KEY ("decided_by_id") REFERENCES "accounts"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "indicator_translations" ADD CONSTRAINT "indicator_translations_indicator_id_fkey" FOREIGN KEY ("indicator_id") REFERENCES "indicators"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "indicator_themes" ADD CONSTRAINT "indicator_themes_indicator_id_fkey" FOREIGN KEY ("indicator_id") REFERENCES "indicators"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "indicator_themes" ADD CONSTRAINT "indicator_themes_theme_id_fkey" FOREIGN KEY ("theme_id") REFERENCES "themes"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "initiatives" ADD CONSTRAINT "initiatives_group_id_fkey" FOREIGN KEY ("group_id") REFERENCES "groups"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "initiatives" ADD CONSTRAINT "initiatives_lead_id_fkey" FOREIGN KEY ("lead_id") REFERENCES "people"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "initiative_translations" ADD CONSTRAINT "initiative_translations_initiative_id_fkey" FOREIGN KEY ("initiative_id") REFERENCES "initiatives"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "initiative_partners" ADD CONSTRAINT "initiative_partners_initiative_id_fkey" FOREIGN KEY ("initiative_id") REFERENCES "initiatives"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "initiative_partners" ADD CONSTRAINT "initiative_partners_partner_id_fkey" FOREIGN KEY ("partner_id") REFERENCES "partners"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_partner_id_fkey" FOREIGN KEY ("partner_id") REFERENCES "partners"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_city_id_fkey" FOREIGN KEY ("city_id") REFERENCES "cities"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_group_id_fkey" FOREIGN KEY ("group_id") REFERENCES "groups"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_invited_by_id_fkey" FOREIGN KEY ("invited_by_id") REFERENCES "accounts"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_accepted_by_id_fkey" FOREIGN KEY ("accepted_by_id") REFERENCES "accounts"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "signed_links" ADD CONSTRAINT "signed_links_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "accounts"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "accounts"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_partner_id_fkey" FOREIGN KEY ("partner_id") REFERENCES "partners"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_city_id_fkey" FOREIGN KEY ("city_id") REFERENCES "cities"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_group_id_fkey" FOREIGN KEY ("group_id") REFERENCES "groups"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_decided_by_id_fkey" FOREIGN KEY ("decided_by_id") REFERENCES "accounts"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "needs_and_offers" ADD CONSTRAINT "needs_and_offers_city_id_fkey" FOREIGN KEY ("city_id") REFERENCES "cities"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "needs_and_offers" ADD CONSTRAINT "needs_and_offers_partner_id_fkey" FOREIGN KEY ("partner_id") REFERENCES "partners"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "needs_and_offers" ADD CONSTRAINT "needs_and_offers_solution_id_fkey" FOREIGN KEY ("solution_id") REFERENCES "solutions"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "needs_and_offers" ADD CONSTRAINT "needs_and_offers_created_by_id_fkey" FOREIGN KEY ("created_by_id") REFERENCES "accounts"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "need_or_offer_translations" ADD CONSTRAINT "need_or_offer_translations_need_or_offer_id_fkey" FOREIGN KEY ("need_or_offer_id") REFERENCES "needs_and_offers"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "need_or_offer_themes" ADD CONSTRAINT "need_or_offer_themes_need_or_offer_id_fkey" FOREIGN KEY ("need_or_offer_id") REFERENCES "needs_and_offers"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "need_or_offer_themes" ADD CONSTRAINT "need_or_offer_themes_theme_id_fkey" FOREIGN KEY ("theme_id") REFERENCES "themes"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "matches" ADD CONSTRAINT "matches_need_id_fkey" FOREIGN KEY ("need_id") REFERENCES "needs_and_offers"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "matches" ADD CONSTRAINT "matches_offer_id_fkey" FOREIGN KEY ("offer_id") REFERENCES "needs_and_offers"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "newsletter_subscriptions" ADD CONSTRAINT "newsletter_subscriptions_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "accounts"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "newsletter_subscription_themes" ADD CONSTRAINT "newsletter_subscription_themes_subscription_id_fkey" FOREIGN KEY ("subscription_id") REFERENCES "newsletter_subscriptions"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "newsletter_subscription_themes" ADD CONSTRAINT "newsletter_subscription_themes_theme_id_fkey" FOREIGN KEY ("theme_id") REFERENCES "themes"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "newsletter_issues" ADD CONSTRAINT "newsletter_issues_created_by_id_fkey" FOREIGN KEY ("created_by_id") REFERENCES "accounts"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "newsletter_issue_themes" ADD CONSTRAINT "newsletter_issue_themes_issue_id_fkey" FOREIGN KEY ("issue_id") REFERENCES "newsletter_issues"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "newsletter_issue_themes" ADD CONSTRAINT "newsletter_issue_themes_theme_id_fkey" FOREIGN KEY ("theme_id") REFERENCES "themes"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "newsletter_issue_translations" ADD CONSTRAINT "newsletter_issue_translations_newsletter_issue_id_fkey" FOREIGN KEY ("newsletter_issue_id") REFERENCES "newsletter_issues"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "newsletter_items" ADD CONSTRAINT "newsletter_items_issue_id_fkey" FOREIGN KEY ("issue_id") REFERENCES "newsletter_issues"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "newsletter_items" ADD CONSTRAINT "newsletter_items_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "articles"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "newsletter_items" ADD CONSTRAINT "newsletter_items_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "events"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "newsletter_items" ADD CONSTRAINT "newsletter_items_document_id_fkey" FOREIGN KEY ("document_id") REFERENCES "documents"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "newsletter_deliveries" ADD CONSTRAINT "newsletter_deliveries_issue_id_fkey" FOREIGN KEY ("issue_id") REFERENCES "newsletter_issues"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "newsletter_deliveries" ADD CONSTRAINT "newsletter_deliveries_subscription_id_fkey" FOREIGN KEY ("subscription_id") REFERENCES "newsletter_subscriptions"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "follows" ADD CONSTRAINT "follows_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "accounts"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "notices" ADD CONSTRAINT "notices_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "accounts"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pairings" ADD CONSTRAINT "pairings_project_id_fkey" FOREIGN KEY ("project_id") REFERENCES "projects"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pairings" ADD CONSTRAINT "pairings_image_id_fkey" FOREIGN KEY ("image_id") REFERENCES "images"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pairing_translations" ADD CONSTRAINT "pairing_translations_pairing_id_fkey" FOREIGN KEY ("pairing_id") REFERENCES "pairings"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pairing_members" ADD CONSTRAINT "pairing_members_pairing_id_fkey" FOREIGN KEY ("pairing_id") REFERENCES "pairings"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pairing_members" ADD CONSTRAINT "pairing_members_city_id_fkey" FOREIGN KEY ("city_id") REFERENCES "cities"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pairing_themes" ADD CONSTRAINT "pairing_themes_pairing_id_fkey" FOREIGN KEY ("pairing_id") REFERENCES "pairings"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pairing_themes" ADD CONSTRAINT "pairing_themes_theme_id_fkey" FOREIGN KEY ("theme_id") REFERENCES "themes"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pairing_stakeholders" ADD CONSTRAINT "pairing_stakeholders_pairing_id_fkey" FOREIGN KEY ("pairing_id") REFERENCES "pairings"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pairing_stakeholders" ADD CONSTRAINT "pairing_stakeholders_city_id_fkey" FOREIGN KEY ("city_id") REFERENCES "cities"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pairing_stakeholders" ADD CONSTRAINT "pairing_stakeholders_partner_id_fkey" FOREIGN KEY ("partner_id") REFERENCES "partners"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "partners" ADD CONSTRAINT "partners_city_id_fkey" FOREIGN KEY ("city_id") REFERENCES "cities"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "partners" ADD CONSTRAINT "partners_logo_id_fkey" FOREIGN KEY ("logo_id") REFERENCES "images"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "partner_translations" ADD CONSTRAINT "partner_translations_partner_id_fkey" FOREIGN KEY ("partner_id") REFERENCES "partners"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "people" ADD CONSTRAINT "people_partner_id_fkey" FOREIGN KEY ("partner_id") REFERENCES "partners"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "people" ADD CONSTRAINT "people_city_id_fkey" FOREIGN KEY ("city_id") REFERENCES "cities"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "people" ADD CONSTRAINT "people_photo_id_fkey" FOREIGN KEY ("photo_id") REFERENCES "images"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "person_translations" ADD CONSTRAINT "person_translations_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "people"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "plans" ADD CONSTRAINT "plans_city_id_fkey" FOREIGN KEY ("city_id") REFERENCES "cities"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "plans" ADD CONSTRAINT "plans_workshop_id_fkey" FOREIGN KEY ("workshop_id") REFERENCES "events"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "plans" ADD CONSTRAINT "plans_report_id_fkey" FOREIGN KEY ("report_id") REFERENCES "documents"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "plans" ADD CONSTRAINT "plans_created_by_id_fkey" FOREIGN KEY ("created_by_id") REFERENCES "accounts"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "plan_translations" ADD CONSTRAINT "plan_translations_plan_id_fkey" FOREIGN KEY ("plan_id") REFERENCES "plans"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "plan_measures" ADD CONSTRAINT "plan_measures_plan_id_fkey" FOREIGN KEY ("plan_id") REFERENCES "plans"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "plan_measures" ADD CONSTRAINT "plan_measures_solution_id_fkey" FOREIGN KEY ("solution_id") REFERENCES "solutions"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "plan_measure_sources" ADD CONSTRAINT "plan_measure_sources_measure_id_fkey" FOREIGN KEY ("measure_id") REFERENCES "plan_measures"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "plan_measure_sources" ADD CONSTRAINT "plan_measure_sources_demonstration_id_fkey" FOREIGN KEY ("demonstration_id") REFERENCES "demonstrations"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "plan_places" ADD CONSTRAINT "plan_places_measure_id_fkey" FOREIGN KEY ("measure_id") REFERENCES "plan_measures"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "plan_members" ADD CONSTRAINT "plan_members_plan_id_fkey" FOREIGN KEY ("plan_id") REFERENCES "plans"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "plan_members" ADD CONSTRAINT "plan_members_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "people"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "portals" ADD CONSTRAINT "portals_logo_id_fkey" FOREIGN KEY ("logo_id") REFERENCES "images"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "portals" ADD CONSTRAINT "portals_project_id_fkey" FOREIGN KEY ("project_id") REFERENCES "projects"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "portal_translations" ADD CONSTRAINT "portal_translations_portal_id_fkey" FOREIGN KEY ("portal_id") REFERENCES "portals"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "projects" ADD CONSTRAINT "projects_logo_id_fkey" FOREIGN KEY ("logo_id") REFERENCES "images"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "project_translations" ADD CONSTRAINT "project_translations_project_id_fkey" FOREIGN KEY ("project_id") REFERENCES "projects"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "project_dates" ADD CONSTRAINT "project_dates_project_id_fkey" FOREIGN KEY ("project_id") REFERENCES "projects"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "project_dates" ADD CONSTRAINT "project_dates_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "articles"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "project_dates" ADD CONSTRAINT "project_dates_recorded_by_id_fkey" FOREIGN KEY ("recorded_by_id") REFERENCES "accounts"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "project_partners" ADD CONSTRAINT "project_partners_project_id_fkey" FOREIGN KEY ("project_id") REFERENCES "projects"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "project_partners" ADD CONSTRAINT "project_partners_partner_id_fkey" FOREIGN KEY ("partner_id") REFERENCES "partners"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "project_cities" ADD CONSTRAINT "project_cities_project_id_fkey" FOREIGN KEY ("project_id") REFERENCES "projects"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "project_cities" ADD CONSTRAINT "project_cities_city_id_fkey" FOREIGN KEY ("city_id") REFERENCES "cities"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "project_themes" ADD CONSTRAINT "project_themes_project_id_fkey" FOREIGN KEY ("project_id") REFERENCES "projects"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "project_themes" ADD CONSTRAINT "project_themes_theme_id_fkey" FOREIGN KEY ("theme_id") REFERENCES "themes"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "quotes" ADD CONSTRAINT "quotes_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "people"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "quotes" ADD CONSTRAINT "quotes_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "articles"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "quotes" ADD CONSTRAINT "quotes_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "events"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "registrations" ADD CONSTRAINT "registrations_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "events"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "registrations" ADD CONSTRAINT "registrations_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "accounts"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "registration_sessions" ADD CONSTRAINT "registration_sessions_registration_id_fkey" FOREIGN KEY ("registration_id") REFERENCES "registrations"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "registration_sessions" ADD CONSTRAINT "registration_sessions_session_id_fkey" FOREIGN KEY ("session_id") REFERENCES "event_sessions"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "registration_questions" ADD CONSTRAINT "registration_questions_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "events"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "registration_question_translations" ADD CONSTRAINT "registration_question_translations_registration_question_i_fkey" FOREIGN KEY ("registration_question_id") REFERENCES "registration_questions"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "registration_answers" ADD CONSTRAINT "registration_answers_registration_id_fkey" FOREIGN KEY ("registration_id") REFERENCES "registrations"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "registration_answers" ADD CONSTRAINT "registration_answers_question_id_fkey" FOREIGN KEY ("question_id") REFERENCES "registration_questions"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event_invitations" ADD CONSTRAINT "event_invitations_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "events"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event_invitations" ADD CONSTRAINT "event_invitations_invited_by_id_fkey" FOREIGN KEY ("invited_by_id") REFERENCES "accounts"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "review_entries" ADD CONSTRAINT "review_entries_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "accounts"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "services" ADD CONSTRAINT "services_call_id_fkey" FOREIGN KEY ("call_id") REFERENCES "calls"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "services" ADD CONSTRAINT "services_group_id_fkey" FOREIGN KEY ("group_id") REFERENCES "groups"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "service_translations" ADD CONSTRAINT "service_translations_service_id_fkey" FOREIGN KEY ("service_id") REFERENCES "services"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "service_audiences" ADD CONSTRAINT "service_audiences_service_id_fkey" FOREIGN KEY ("service_id") REFERENCES "services"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "service_audiences" ADD CONSTRAINT "service_audiences_audience_id_fkey" FOREIGN KEY ("audience_id") REFERENCES "audiences"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "help_requests" ADD CONSTRAINT "help_requests_service_id_fkey" FOREIGN KEY ("service_id") REFERENCES "services"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "help_requests" ADD CONSTRAINT "help_requests_assigned_to_id_fkey" FOREIGN KEY ("assigned_to_id") REFERENCES "accounts"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "accounts"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "solutions" ADD CONSTRAINT "solutions_partner_id_fkey" FOREIGN KEY ("partner_id") REFERENCES "partners"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "solutions" ADD CONSTRAINT "solutions_image_id_fkey" FOREIGN KEY ("image_id") REFERENCES "images"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "solution_translations" ADD CONSTRAINT "solution_translations_solution_id_fkey" FOREIGN KEY ("solution_id") REFERENCES "solutions"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "solution_partners" ADD CONSTRAINT "solution_partners_solution_id_fkey" FOREIGN KEY ("solution_id") REFERENCES "solutions"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "solution_partners" ADD CONSTRAINT "solution_partners_partner_id_fkey" FOREIGN KEY ("partner_id") REFERENCES "partners"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "solution_projects" ADD CONSTRAINT "solution_projects_solution_id_fkey" FOREIGN KEY ("solution_id") REFERENCES "solutions"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "solution_projects" ADD CONSTRAINT "solution_projects_project_id_fkey" FOREIGN KEY ("project_id") REFERENCES "projects"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "solution_themes" ADD CONSTRAINT "solution_themes_solution_id_fkey" FOREIGN KEY ("solution_id") REFERENCES "solutions"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "solution_themes" ADD CONSTRAINT "solution_themes_theme_id_fkey" FOREIGN KEY ("theme_id") REFERENCES "themes"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "solution_audiences" ADD CONSTRAINT "solution_audiences_solution_id_fkey" FOREIGN KEY ("solution_id") REFERENCES "solutions"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "solution_audiences" ADD CONSTRAINT "solution_audiences_audience_id_fkey" FOREIGN KEY ("audience_id") REFERENCES "audiences"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "stored_files" ADD CONSTRAINT "stored_files_created_by_id_fkey" FOREIGN KEY ("created_by_id") REFERENCES "accounts"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "file_pages" ADD CONSTRAINT "file_pages_file_id_fkey" FOREIGN KEY ("file_id") REFERENCES "stored_files"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "file_pages" ADD CONSTRAINT "file_pages_preview_id_fkey" FOREIGN KEY ("preview_id") REFERENCES "stored_files"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "themes" ADD CONSTRAINT "themes_parent_id_fkey" FOREIGN KEY ("parent_id") REFERENCES "themes"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "themes" ADD CONSTRAINT "themes_image_id_fkey" FOREIGN KEY ("image_id") REFERENCES "images"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "themes" ADD CONSTRAINT "themes_featured_pairing_id_fkey" FOREIGN KEY ("featured_pairing_id") REFERENCES "pairings"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "theme_translations" ADD CONSTRAINT "theme_translations_theme_id_fkey" FOREIGN KEY ("theme_id") REFERENCES "themes"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "work_plans" ADD CONSTRAINT "work_plans_group_id_fkey" FOREIGN KEY ("group_id") REFERENCES "groups"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "work_plans" ADD CONSTRAINT "work_plans_document_id_fkey" FOREIGN KEY ("document_id") REFERENCES "documents"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "work_plan_translations" ADD CONSTRAINT "work_plan_translations_work_plan_id_fkey" FOREIGN KEY ("work_plan_id") REFERENCES "work_plans"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "work_plan_items" ADD CONSTRAINT "work_plan_items_work_plan_id_fkey" FOREIGN KEY ("work_plan_id") REFERENCES "work_plans"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "work_plan_items" ADD CONSTRAINT "work_plan_items_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "events"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "work_plan_item_translations" ADD CONSTRAINT "work_plan_item_translations_work_plan_item_id_fkey" FOREIGN KEY ("work_plan_item_id") REFERENCES "work_plan_items"("id") ON DELETE CASCADE ON UPDATE CASCADE;

