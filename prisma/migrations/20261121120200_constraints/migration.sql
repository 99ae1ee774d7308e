-- What the schema language cannot say. Each constraint is named after its table and what it guards.

-- Slugs are lower-case ASCII, one per record for all languages.
ALTER TABLE articles ADD CONSTRAINT articles_slug CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$');
ALTER TABLE audiences ADD CONSTRAINT audiences_slug CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$');
ALTER TABLE awards ADD CONSTRAINT awards_slug CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$');
ALTER TABLE barriers ADD CONSTRAINT barriers_slug CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$');
ALTER TABLE calls ADD CONSTRAINT calls_slug CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$');
ALTER TABLE cities ADD CONSTRAINT cities_slug CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$');
ALTER TABLE demonstrations ADD CONSTRAINT demonstrations_slug CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$');
ALTER TABLE documents ADD CONSTRAINT documents_slug CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$');
ALTER TABLE events ADD CONSTRAINT events_slug CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$');
ALTER TABLE figures ADD CONSTRAINT figures_slug CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$');
ALTER TABLE groups ADD CONSTRAINT groups_slug CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$');
ALTER TABLE indicators ADD CONSTRAINT indicators_slug CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$');
ALTER TABLE initiatives ADD CONSTRAINT initiatives_slug CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$');
ALTER TABLE needs_and_offers ADD CONSTRAINT needs_and_offers_slug CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$');
ALTER TABLE newsletter_issues ADD CONSTRAINT newsletter_issues_slug CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$');
ALTER TABLE pairings ADD CONSTRAINT pairings_slug CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$');
ALTER TABLE partners ADD CONSTRAINT partners_slug CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$');
ALTER TABLE people ADD CONSTRAINT people_slug CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$');
ALTER TABLE plans ADD CONSTRAINT plans_slug CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$');
ALTER TABLE projects ADD CONSTRAINT projects_slug CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$');
ALTER TABLE services ADD CONSTRAINT services_slug CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$');
ALTER TABLE solutions ADD CONSTRAINT solutions_slug CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$');
ALTER TABLE themes ADD CONSTRAINT themes_slug CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$');

-- Languages are written as in addresses: en, pt-br.
ALTER TABLE accounts ADD CONSTRAINT accounts_language CHECK (language ~ '^[a-z]{2,3}(-[a-z0-9]{2,8})*$');
ALTER TABLE action_plans ADD CONSTRAINT action_plans_language CHECK (language ~ '^[a-z]{2,3}(-[a-z0-9]{2,8})*$');
ALTER TABLE article_drafts ADD CONSTRAINT article_drafts_language CHECK (language ~ '^[a-z]{2,3}(-[a-z0-9]{2,8})*$');
ALTER TABLE article_translations ADD CONSTRAINT article_translations_language CHECK (language ~ '^[a-z]{2,3}(-[a-z0-9]{2,8})*$');
ALTER TABLE article_versions ADD CONSTRAINT article_versions_language CHECK (language ~ '^[a-z]{2,3}(-[a-z0-9]{2,8})*$');
ALTER TABLE audience_translations ADD CONSTRAINT audience_translations_language CHECK (language ~ '^[a-z]{2,3}(-[a-z0-9]{2,8})*$');
ALTER TABLE award_translations ADD CONSTRAINT award_translations_language CHECK (language ~ '^[a-z]{2,3}(-[a-z0-9]{2,8})*$');
ALTER TABLE barrier_translations ADD CONSTRAINT barrier_translations_language CHECK (language ~ '^[a-z]{2,3}(-[a-z0-9]{2,8})*$');
ALTER TABLE call_translations ADD CONSTRAINT call_translations_language CHECK (language ~ '^[a-z]{2,3}(-[a-z0-9]{2,8})*$');
ALTER TABLE city_translations ADD CONSTRAINT city_translations_language CHECK (language ~ '^[a-z]{2,3}(-[a-z0-9]{2,8})*$');
ALTER TABLE contribution_translations ADD CONSTRAINT contribution_translations_language CHECK (language ~ '^[a-z]{2,3}(-[a-z0-9]{2,8})*$');
ALTER TABLE demonstration_translations ADD CONSTRAINT demonstration_translations_language CHECK (language ~ '^[a-z]{2,3}(-[a-z0-9]{2,8})*$');
ALTER TABLE document_translations ADD CONSTRAINT document_translations_language CHECK (language ~ '^[a-z]{2,3}(-[a-z0-9]{2,8})*$');
ALTER TABLE document_versions ADD CONSTRAINT document_versions_language CHECK (language ~ '^[a-z]{2,3}(-[a-z0-9]{2,8})*$');
ALTER TABLE event_session_translations ADD CONSTRAINT event_session_translations_language CHECK (language ~ '^[a-z]{2,3}(-[a-z0-9]{2,8})*$');
ALTER TABLE event_translations ADD CONSTRAINT event_translations_language CHECK (language ~ '^[a-z]{2,3}(-[a-z0-9]{2,8})*$');
ALTER TABLE figure_translations ADD CONSTRAINT figure_translations_language CHECK (language ~ '^[a-z]{2,3}(-[a-z0-9]{2,8})*$');
ALTER TABLE group_translations ADD CONSTRAINT group_translations_language CHECK (language ~ '^[a-z]{2,3}(-[a-z0-9]{2,8})*$');
ALTER TABLE help_requests ADD CONSTRAINT help_requests_language CHECK (language ~ '^[a-z]{2,3}(-[a-z0-9]{2,8})*$');
ALTER TABLE image_translations ADD CONSTRAINT image_translations_language CHECK (language ~ '^[a-z]{2,3}(-[a-z0-9]{2,8})*$');
ALTER TABLE indicator_translations ADD CONSTRAINT indicator_translations_language CHECK (language ~ '^[a-z]{2,3}(-[a-z0-9]{2,8})*$');
ALTER TABLE initiative_translations ADD CONSTRAINT initiative_translations_language CHECK (language ~ '^[a-z]{2,3}(-[a-z0-9]{2,8})*$');
ALTER TABLE invitations ADD CONSTRAINT invitations_language CHECK (language ~ '^[a-z]{2,3}(-[a-z0-9]{2,8})*$');
ALTER TABLE need_or_offer_translations ADD CONSTRAINT need_or_offer_translations_language CHECK (language ~ '^[a-z]{2,3}(-[a-z0-9]{2,8})*$');
ALTER TABLE newsletter_issue_translations ADD CONSTRAINT newsletter_issue_translations_language CHECK (language ~ '^[a-z]{2,3}(-[a-z0-9]{2,8})*$');
ALTER TABLE newsletter_subscriptions ADD CONSTRAINT newsletter_subscriptions_language CHECK (language ~ '^[a-z]{2,3}(-[a-z0-9]{2,8})*$');
ALTER TABLE outbox_mails ADD CONSTRAINT outbox_mails_language CHECK (language ~ '^[a-z]{2,3}(-[a-z0-9]{2,8})*$');
ALTER TABLE pairing_translations ADD CONSTRAINT pairing_translations_language CHECK (language ~ '^[a-z]{2,3}(-[a-z0-9]{2,8})*$');
ALTER TABLE partner_translations ADD CONSTRAINT partner_translations_language CHECK (language ~ '^[a-z]{2,3}(-[a-z0-9]{2,8})*$');
ALTER TABLE person_translations ADD CONSTRAINT person_translations_language CHECK (language ~ '^[a-z]{2,3}(-[a-z0-9]{2,8})*$');
ALTER TABLE plan_translations ADD CONSTRAINT plan_translations_language CHECK (language ~ '^[a-z]{2,3}(-[a-z0-9]{2,8})*$');
ALTER TABLE portal_pages ADD CONSTRAINT portal_pages_language CHECK (language ~ '^[a-z]{2,3}(-[a-z0-9]{2,8})*$');
ALTER TABLE portal_translations ADD CONSTRAINT portal_translations_language CHECK (language ~ '^[a-z]{2,3}(-[a-z0-9]{2,8})*$');
ALTER TABLE project_translations ADD CONSTRAINT project_translations_language CHECK (language ~ '^[a-z]{2,3}(-[a-z0-9]{2,8})*$');
ALTER TABLE quotes ADD CONSTRAINT quotes_language CHECK (language ~ '^[a-z]{2,3}(-[a-z0-9]{2,8})*$');
ALTER TABLE reach ADD CONSTRAINT reach_language CHECK (language = '' OR language ~ '^[a-z]{2,3}(-[a-z0-9]{2,8})*$');
ALTER TABLE registration_question_translations ADD CONSTRAINT registration_question_translations_language CHECK (language ~ '^[a-z]{2,3}(-[a-z0-9]{2,8})*$');
ALTER TABLE registrations ADD CONSTRAINT registrations_language CHECK (language ~ '^[a-z]{2,3}(-[a-z0-9]{2,8})*$');
ALTER TABLE review_entries ADD CONSTRAINT review_entries_language CHECK (language ~ '^[a-z]{2,3}(-[a-z0-9]{2,8})*$');
ALTER TABLE service_translations ADD CONSTRAINT service_translations_language CHECK (language ~ '^[a-z]{2,3}(-[a-z0-9]{2,8})*$');
ALTER TABLE solution_translations ADD CONSTRAINT solution_translations_language CHECK (language ~ '^[a-z]{2,3}(-[a-z0-9]{2,8})*$');
ALTER TABLE theme_translations ADD CONSTRAINT theme_translations_language CHECK (language ~ '^[a-z]{2,3}(-[a-z0-9]{2,8})*$');
ALTER TABLE work_plan_item_translations ADD CONSTRAINT work_plan_item_translations_language CHECK (language ~ '^[a-z]{2,3}(-[a-z0-9]{2,8})*$');
ALTER TABLE work_plan_translations ADD CONSTRAINT work_plan_translations_language CHECK (language ~ '^[a-z]{2,3}(-[a-z0-9]{2,8})*$');

-- Names and titles say something. (A short mention of a pairing has no title, a draft may not have one yet.)
ALTER TABLE audience_translations ADD CONSTRAINT audience_translations_name CHECK (btrim(name) <> '');
ALTER TABLE award_translations ADD CONSTRAINT award_translations_title CHECK (btrim(title) <> '');
ALTER TABLE barrier_translations ADD CONSTRAINT barrier_translations_title CHECK (btrim(title) <> '');
ALTER TABLE call_translations ADD CONSTRAINT call_translations_title CHECK (btrim(title) <> '');
ALTER TABLE city_translations ADD CONSTRAINT city_translations_name CHECK (btrim(name) <> '');
ALTER TABLE contribution_translations ADD CONSTRAINT contribution_translations_title CHECK (btrim(title) <> '');
ALTER TABLE demonstration_translations ADD CONSTRAINT demonstration_translations_title CHECK (btrim(title) <> '');
ALTER TABLE document_translations ADD CONSTRAINT document_translations_title CHECK (btrim(title) <> '');
ALTER TABLE event_session_translations ADD CONSTRAINT event_session_translations_title CHECK (btrim(title) <> '');
ALTER TABLE event_translations ADD CONSTRAINT event_translations_title CHECK (btrim(title) <> '');
ALTER TABLE figure_translations ADD CONSTRAINT figure_translations_title CHECK (btrim(title) <> '');
ALTER TABLE group_translations ADD CONSTRAINT group_translations_name CHECK (btrim(name) <> '');
ALTER TABLE indicator_translations ADD CONSTRAINT indicator_translations_name CHECK (btrim(name) <> '');
ALTER TABLE initiative_translations ADD CONSTRAINT initiative_translations_name CHECK (btrim(name) <> '');
ALTER TABLE need_or_offer_translations ADD CONSTRAINT need_or_offer_translations_title CHECK (btrim(title) <> '');
ALTER TABLE newsletter_issue_translations ADD CONSTRAINT newsletter_issue_translations_title CHECK (btrim(title) <> '');
ALTER TABLE partner_translations ADD CONSTRAINT partner_translations_name CHECK (btrim(name) <> '');
ALTER TABLE person_translations ADD CONSTRAINT person_translations_name CHECK (btrim(name) <> '');
ALTER TABLE plan_translations ADD CONSTRAINT plan_translations_title CHECK (btrim(title) <> '');
ALTER TABLE portal_translations ADD CONSTRAINT portal_translations_name CHECK (btrim(name) <> '');
ALTER TABLE project_translations ADD CONSTRAINT project_translations_title CHECK (btrim(title) <> '');
ALTER TABLE service_translations ADD CONSTRAINT service_translations_title CHECK (btrim(title) <> '');
ALTER TABLE solution_translations ADD CONSTRAINT solution_translations_name CHECK (btrim(name) <> '');
ALTER TABLE theme_translations ADD CONSTRAINT theme_translations_name CHECK (btrim(name) <> '');
ALTER TABLE work_plan_item_translations ADD CONSTRAINT work_plan_item_translations_title CHECK (btrim(title) <> '');
ALTER TABLE work_plan_translations ADD CONSTRAINT work_plan_translations_title CHECK (btrim(title) <> '');

-- What is published says since when, what is scheduled says for when.
ALTER TABLE action_plans ADD CONSTRAINT action_plans_published_at CHECK (status <> 'published' OR published_at IS NOT NULL);
ALTER TABLE article_translations ADD CONSTRAINT article_translations_published_at CHECK (status <> 'published' OR published_at IS NOT NULL);
ALTER TABLE award_translations ADD CONSTRAINT award_translations_published_at CHECK (status <> 'published' OR published_at IS NOT NULL);
ALTER TABLE barrier_translations ADD CONSTRAINT barrier_translations_published_at CHECK (status <> 'published' OR published_at IS NOT NULL);
ALTER TABLE call_translations ADD CONSTRAINT call_translations_published_at CHECK (status <> 'published' OR published_at IS NOT NULL);
ALTER TABLE city_translations ADD CONSTRAINT city_translations_published_at CHECK (status <> 'published' OR published_at IS NOT NULL);
ALTER TABLE demonstration_translations ADD CONSTRAINT demonstration_translations_published_at CHECK (status <> 'published' OR published_at IS NOT NULL);
ALTER TABLE document_translations ADD CONSTRAINT document_translations_published_at CHECK (status <> 'published' OR published_at IS NOT NULL);
ALTER TABLE event_translations ADD CONSTRAINT event_translations_published_at CHECK (status <> 'published' OR published_at IS NOT NULL);
ALTER TABLE figure_translations ADD CONSTRAINT figure_translations_published_at CHECK (status <> 'published' OR published_at IS NOT NULL);
ALTER TABLE group_translations ADD CONSTRAINT group_translations_published_at CHECK (status <> 'published' OR published_at IS NOT NULL);
ALTER TABLE indicator_translations ADD CONSTRAINT indicator_translations_published_at CHECK (status <> 'published' OR published_at IS NOT NULL);
ALTER TABLE initiative_translations ADD CONSTRAINT initiative_translations_published_at CHECK (status <> 'published' OR published_at IS NOT NULL);
ALTER TABLE need_or_offer_translations ADD CONSTRAINT need_or_offer_translations_published_at CHECK (status <> 'published' OR published_at IS NOT NULL);
ALTER TABLE pairing_translations ADD CONSTRAINT pairing_translations_published_at CHECK (status <> 'published' OR published_at IS NOT NULL);
ALTER TABLE partner_translations ADD CONSTRAINT partner_translations_published_at CHECK (status <> 'published' OR published_at IS NOT NULL);
ALTER TABLE person_translations ADD CONSTRAINT person_translations_published_at CHECK (status <> 'published' OR published_at IS NOT NULL);
ALTER TABLE plan_translations ADD CONSTRAINT plan_translations_published_at CHECK (status <> 'published' OR published_at IS NOT NULL);
ALTER TABLE portal_pages ADD CONSTRAINT portal_pages_published_at CHECK (status <> 'published' OR published_at IS NOT NULL);
ALTER TABLE project_translations ADD CONSTRAINT project_translations_published_at CHECK (status <> 'published' OR published_at IS NOT NULL);
ALTER TABLE service_translations ADD CONSTRAINT service_translations_published_at CHECK (status <> 'published' OR published_at IS NOT NULL);
ALTER TABLE solution_translations ADD CONSTRAINT solution_translations_published_at CHECK (status <> 'published' OR published_at IS NOT NULL);
ALTER TABLE theme_translations ADD CONSTRAINT theme_translations_published_at CHECK (status <> 'published' OR published_at IS NOT NULL);
ALTER TABLE work_plan_translations ADD CONSTRAINT work_plan_translations_published_at CHECK (status <> 'published' OR published_at IS NOT NULL);
ALTER TABLE article_drafts ADD CONSTRAINT article_drafts_scheduled_at CHECK (status <> 'scheduled' OR scheduled_at IS NOT NULL);
ALTER TABLE award_translations ADD CONSTRAINT award_translations_scheduled_at CHECK (status <> 'scheduled' OR scheduled_at IS NOT NULL);
ALTER TABLE barrier_translations ADD CONSTRAINT barrier_translations_scheduled_at CHECK (status <> 'scheduled' OR scheduled_at IS NOT NULL);
ALTER TABLE call_translations ADD CONSTRAINT call_translations_scheduled_at CHECK (status <> 'scheduled' OR scheduled_at IS NOT NULL);
ALTER TABLE city_translations ADD CONSTRAINT city_translations_scheduled_at CHECK (status <> 'scheduled' OR scheduled_at IS NOT NULL);
ALTER TABLE demonstration_translations ADD CONSTRAINT demonstration_translations_scheduled_at CHECK (status <> 'scheduled' OR scheduled_at IS NOT NULL);
ALTER TABLE document_translations ADD CONSTRAINT document_translations_scheduled_at CHECK (status <> 'scheduled' OR scheduled_at IS NOT NULL);
ALTER TABLE event_translations ADD CONSTRAINT event_translations_scheduled_at CHECK (status <> 'scheduled' OR scheduled_at IS NOT NULL);
ALTER TABLE figure_translations ADD CONSTRAINT figure_translations_scheduled_at CHECK (status <> 'scheduled' OR scheduled_at IS NOT NULL);
ALTER TABLE group_translations ADD CONSTRAINT group_translations_scheduled_at CHECK (status <> 'scheduled' OR scheduled_at IS NOT NULL);
ALTER TABLE indicator_translations ADD CONSTRAINT indicator_translations_scheduled_at CHECK (status <> 'scheduled' OR scheduled_at IS NOT NULL);
ALTER TABLE initiative_translations ADD CONSTRAINT initiative_translations_scheduled_at CHECK (status <> 'scheduled' OR scheduled_at IS NOT NULL);
ALTER TABLE need_or_offer_translations ADD CONSTRAINT need_or_offer_translations_scheduled_at CHECK (status <> 'scheduled' OR scheduled_at IS NOT NULL);
ALTER TABLE pairing_translations ADD CONSTRAINT pairing_translations_scheduled_at CHECK (status <> 'scheduled' OR scheduled_at IS NOT NULL);
ALTER TABLE partner_translations ADD CONSTRAINT partner_translations_scheduled_at CHECK (status <> 'scheduled' OR scheduled_at IS NOT NULL);
ALTER TABLE person_translations ADD CONSTRAINT person_translations_scheduled_at CHECK (status <> 'scheduled' OR scheduled_at IS NOT NULL);
ALTER TABLE plan_translations ADD CONSTRAINT plan_translations_scheduled_at CHECK (status <> 'scheduled' OR scheduled_at IS NOT NULL);
ALTER TABLE project_translations ADD CONSTRAINT project_translations_scheduled_at CHECK (status <> 'scheduled' OR scheduled_at IS NOT NULL);
ALTER TABLE service_translations ADD CONSTRAINT service_translations_scheduled_at CHECK (status <> 'scheduled' OR scheduled_at IS NOT NULL);
ALTER TABLE solution_translations ADD CONSTRAINT solution_translations_scheduled_at CHECK (status <> 'scheduled' OR scheduled_at IS NOT NULL);
ALTER TABLE theme_translations ADD CONSTRAINT theme_translations_scheduled_at CHECK (status <> 'scheduled' OR scheduled_at IS NOT NULL);
ALTER TABLE work_plan_translations ADD CONSTRAINT work_plan_translations_scheduled_at CHECK (status <> 'scheduled' OR scheduled_at IS NOT NULL);
ALTER TABLE article_drafts ADD CONSTRAINT article_drafts_withdraw_at CHECK (withdraw_at > scheduled_at);
ALTER TABLE award_translations ADD CONSTRAINT award_translations_withdraw_at CHECK (withdraw_at > scheduled_at);
ALTER TABLE barrier_translations ADD CONSTRAINT barrier_translations_withdraw_at CHECK (withdraw_at > scheduled_at);
ALTER TABLE call_translations ADD CONSTRAINT call_translations_withdraw_at CHECK (withdraw_at > scheduled_at);
ALTER TABLE city_translations ADD CONSTRAINT city_translations_withdraw_at CHECK (withdraw_at > scheduled_at);
ALTER TABLE demonstration_translations ADD CONSTRAINT demonstration_translations_withdraw_at CHECK (withdraw_at > scheduled_at);
ALTER TABLE document_translations ADD CONSTRAINT document_translations_withdraw_at CHECK (withdraw_at > scheduled_at);
ALTER TABLE event_translations ADD CONSTRAINT event_translations_withdraw_at CHECK (withdraw_at > scheduled_at);
ALTER TABLE figure_translations ADD CONSTRAINT figure_translations_withdraw_at CHECK (withdraw_at > scheduled_at);
ALTER TABLE group_translations ADD CONSTRAINT group_translations_withdraw_at CHECK (withdraw_at > scheduled_at);
ALTER TABLE indicator_translations ADD CONSTRAINT indicator_translations_withdraw_at CHECK (withdraw_at > scheduled_at);
ALTER TABLE initiative_translations ADD CONSTRAINT initiative_translations_withdraw_at CHECK (withdraw_at > scheduled_at);
ALTER TABLE need_or_offer_translations ADD CONSTRAINT need_or_offer_translations_withdraw_at CHECK (withdraw_at > scheduled_at);
ALTER TABLE pairing_translations ADD CONSTRAINT pairing_translations_withdraw_at CHECK (withdraw_at > scheduled_at);
ALTER TABLE partner_translations ADD CONSTRAINT partner_translations_withdraw_at CHECK (withdraw_at > scheduled_at);
ALTER TABLE person_translations ADD CONSTRAINT person_translations_withdraw_at CHECK (withdraw_at > scheduled_at);
ALTER TABLE plan_translations ADD CONSTRAINT plan_translations_withdraw_at CHECK (withdraw_at > scheduled_at);
ALTER TABLE project_translations ADD CONSTRAINT project_translations_withdraw_at CHECK (withdraw_at > scheduled_at);
ALTER TABLE service_translations ADD CONSTRAINT service_translations_withdraw_at CHECK (withdraw_at > scheduled_at);
ALTER TABLE solution_translations ADD CONSTRAINT solution_translations_withdraw_at CHECK (withdraw_at > scheduled_at);
ALTER TABLE theme_translations ADD CONSTRAINT theme_translations_withdraw_at CHECK (withdraw_at > scheduled_at);
ALTER TABLE work_plan_translations ADD CONSTRAINT work_plan_translations_withdraw_at CHECK (withdraw_at > scheduled_at);

-- A translation knows the version it was made from, or was made from none.
ALTER TABLE article_translations ADD CONSTRAINT article_translations_source CHECK ((source_language IS NULL) = (source_version IS NULL));
ALTER TABLE award_translations ADD CONSTRAINT award_translations_source CHECK ((source_language IS NULL) = (source_version IS NULL));
ALTER TABLE barrier_translations ADD CONSTRAINT barrier_translations_source CHECK ((source_language IS NULL) = (source_version IS NULL));
ALTER TABLE call_translations ADD CONSTRAINT call_translations_source CHECK ((source_language IS NULL) = (source_version IS NULL));
ALTER TABLE city_translations ADD CONSTRAINT city_translations_source CHECK ((source_language IS NULL) = (source_version IS NULL));
ALTER TABLE demonstration_translations ADD CONSTRAINT demonstration_translations_source CHECK ((source_language IS NULL) = (source_version IS NULL));
ALTER TABLE document_translations ADD CONSTRAINT document_translations_source CHECK ((source_language IS NULL) = (source_version IS NULL));
ALTER TABLE event_translations ADD CONSTRAINT event_translations_source CHECK ((source_language IS NULL) = (source_version IS NULL));
ALTER TABLE figure_translations ADD CONSTRAINT figure_translations_source CHECK ((source_language IS NULL) = (source_version IS NULL));
ALTER TABLE group_translations ADD CONSTRAINT group_translations_source CHECK ((source_language IS NULL) = (source_version IS NULL));
ALTER TABLE indicator_translations ADD CONSTRAINT indicator_translations_source CHECK ((source_language IS NULL) = (source_version IS NULL));
ALTER TABLE initiative_translations ADD CONSTRAINT initiative_translations_source CHECK ((source_language IS NULL) = (source_version IS NULL));
ALTER TABLE need_or_offer_translations ADD CONSTRAINT need_or_offer_translations_source CHECK ((source_language IS NULL) = (source_version IS NULL));
ALTER TABLE pairing_translations ADD CONSTRAINT pairing_translations_source CHECK ((source_language IS NULL) = (source_version IS NULL));
ALTER TABLE partner_translations ADD CONSTRAINT partner_translations_source CHECK ((source_language IS NULL) = (source_version IS NULL));
ALTER TABLE person_translations ADD CONSTRAINT person_translations_source CHECK ((source_language IS NULL) = (source_version IS NULL));
ALTER TABLE plan_translations ADD CONSTRAINT plan_translations_source CHECK ((source_language IS NULL) = (source_version IS NULL));
ALTER TABLE portal_pages ADD CONSTRAINT portal_pages_source CHECK ((source_language IS NULL) = (source_version IS NULL));
ALTER TABLE project_translations ADD CONSTRAINT project_translations_source CHECK ((source_language IS NULL) = (source_version IS NULL));
ALTER TABLE service_translations ADD CONSTRAINT service_translations_source CHECK ((source_language IS NULL) = (source_version IS NULL));
ALTER TABLE solution_translations ADD CONSTRAINT solution_translations_source CHECK ((source_language IS NULL) = (source_version IS NULL));
ALTER TABLE theme_translations ADD CONSTRAINT theme_translations_source CHECK ((source_language IS NULL) = (source_version IS NULL));
ALTER TABLE work_plan_translations ADD CONSTRAINT work_plan_translations_source CHECK ((source_language IS NULL) = (source_version IS NULL));

-- Versions and places in an order count from 1.
ALTER TABLE accounts ADD CONSTRAINT accounts_version CHECK (version > 0);
ALTER TABLE action_plans ADD CONSTRAINT action_plans_version CHECK (version > 0);
ALTER TABLE article_drafts ADD CONSTRAINT article_drafts_version CHECK (version > 0);
ALTER TABLE article_translations ADD CONSTRAINT article_translations_version CHECK (version > 0);
ALTER TABLE articles ADD CONSTRAINT articles_version CHECK (version > 0);
ALTER TABLE award_translations ADD CONSTRAINT award_translations_version CHECK (version > 0);
ALTER TABLE awards ADD CONSTRAINT awards_version CHECK (version > 0);
ALTER TABLE barrier_translations ADD CONSTRAINT barrier_translations_version CHECK (version > 0);
ALTER TABLE barriers ADD CONSTRAINT barriers_version CHECK (version > 0);
ALTER TABLE call_applications ADD CONSTRAINT call_applications_version CHECK (version > 0);
ALTER TABLE call_translations ADD CONSTRAINT call_translations_version CHECK (version > 0);
ALTER TABLE calls ADD CONSTRAINT calls_version CHECK (version > 0);
ALTER TABLE cities ADD CONSTRAINT cities_version CHECK (version > 0);
ALTER TABLE city_translations ADD CONSTRAINT city_translations_version CHECK (version > 0);
ALTER TABLE demonstration_translations ADD CONSTRAINT demonstration_translations_version CHECK (version > 0);
ALTER TABLE demonstrations ADD CONSTRAINT demonstrations_version CHECK (version > 0);
ALTER TABLE document_translations ADD CONSTRAINT document_translations_version CHECK (version > 0);
ALTER TABLE documents ADD CONSTRAINT documents_version CHECK (version > 0);
ALTER TABLE event_sessions ADD CONSTRAINT event_sessions_version CHECK (version > 0);
ALTER TABLE event_translations ADD CONSTRAINT event_translations_version CHECK (version > 0);
ALTER TABLE events ADD CONSTRAINT events_version CHECK (version > 0);
ALTER TABLE figure_translations ADD CONSTRAINT figure_translations_version CHECK (version > 0);
ALTER TABLE figures ADD CONSTRAINT figures_version CHECK (version > 0);
ALTER TABLE group_translations ADD CONSTRAINT group_translations_version CHECK (version > 0);
ALTER TABLE groups ADD CONSTRAINT groups_version CHECK (version > 0);
ALTER TABLE images ADD CONSTRAINT images_version CHECK (version > 0);
ALTER TABLE indicator_translations ADD CONSTRAINT indicator_translations_version CHECK (version > 0);
ALTER TABLE indicators ADD CONSTRAINT indicators_version CHECK (version > 0);
ALTER TABLE initiative_translations ADD CONSTRAINT initiative_translations_version CHECK (version > 0);
ALTER TABLE initiatives ADD CONSTRAINT initiatives_version CHECK (version > 0);
ALTER TABLE need_or_offer_translations ADD CONSTRAINT need_or_offer_translations_version CHECK (version > 0);
ALTER TABLE needs_and_offers ADD CONSTRAINT needs_and_offers_version CHECK (version > 0);
ALTER TABLE newsletter_issues ADD CONSTRAINT newsletter_issues_version CHECK (version > 0);
ALTER TABLE pairing_translations ADD CONSTRAINT pairing_translations_version CHECK (version > 0);
ALTER TABLE pairings ADD CONSTRAINT pairings_version CHECK (version > 0);
ALTER TABLE partner_translations ADD CONSTRAINT partner_translations_version CHECK (version > 0);
ALTER TABLE partners ADD CONSTRAINT partners_version CHECK (version > 0);
ALTER TABLE people ADD CONSTRAINT people_version CHECK (version > 0);
ALTER TABLE person_translations ADD CONSTRAINT person_translations_version CHECK (version > 0);
ALTER TABLE plan_translations ADD CONSTRAINT plan_translations_version CHECK (version > 0);
ALTER TABLE plans ADD CONSTRAINT plans_version CHECK (version > 0);
ALTER TABLE portal_pages ADD CONSTRAINT portal_pages_version CHECK (version > 0);
ALTER TABLE portal_translations ADD CONSTRAINT portal_translations_version CHECK (version > 0);
ALTER TABLE portals ADD CONSTRAINT portals_version CHECK (version > 0);
ALTER TABLE project_translations ADD CONSTRAINT project_translations_version CHECK (version > 0);
ALTER TABLE projects ADD CONSTRAINT projects_version CHECK (version > 0);
ALTER TABLE review_entries ADD CONSTRAINT review_entries_version CHECK (version > 0);
ALTER TABLE service_translations ADD CONSTRAINT service_translations_version CHECK (version > 0);
ALTER TABLE services ADD CONSTRAINT services_version CHECK (version > 0);
ALTER TABLE solution_translations ADD CONSTRAINT solution_translations_version CHECK (version > 0);
ALTER TABLE solutions ADD CONSTRAINT solutions_version CHECK (version > 0);
ALTER TABLE theme_translations ADD CONSTRAINT theme_translations_version CHECK (version > 0);
ALTER TABLE themes ADD CONSTRAINT themes_version CHECK (version > 0);
ALTER TABLE work_plan_translations ADD CONSTRAINT work_plan_translations_version CHECK (version > 0);
ALTER TABLE work_plans ADD CONSTRAINT work_plans_version CHECK (version > 0);
ALTER TABLE action_plan_entries ADD CONSTRAINT action_plan_entries_position CHECK (position > 0);
ALTER TABLE article_authors ADD CONSTRAINT article_authors_position CHECK (position > 0);
ALTER TABLE article_documents ADD CONSTRAINT article_documents_position CHECK (position > 0);
ALTER TABLE article_people ADD CONSTRAINT article_people_position CHECK (position > 0);
ALTER TABLE audiences ADD CONSTRAINT audiences_position CHECK (position > 0);
ALTER TABLE award_recipients ADD CONSTRAINT award_recipients_position CHECK (position > 0);
ALTER TABLE contribution_documents ADD CONSTRAINT contribution_documents_position CHECK (position > 0);
ALTER TABLE contribution_people ADD CONSTRAINT contribution_people_position CHECK (position > 0);
ALTER TABLE contributions ADD CONSTRAINT contributions_position CHECK (position > 0);
ALTER TABLE document_people ADD CONSTRAINT document_people_position CHECK (position > 0);
ALTER TABLE event_actions ADD CONSTRAINT event_actions_position CHECK (position > 0);
ALTER TABLE event_documents ADD CONSTRAINT event_documents_position CHECK (position > 0);
ALTER TABLE event_partners ADD CONSTRAINT event_partners_position CHECK (position > 0);
ALTER TABLE event_people ADD CONSTRAINT event_people_position CHECK (position > 0);
ALTER TABLE event_sessions ADD CONSTRAINT event_sessions_position CHECK (position > 0);
ALTER TABLE group_people ADD CONSTRAINT group_people_position CHECK (position > 0);
ALTER TABLE groups ADD CONSTRAINT groups_position CHECK (position > 0);
ALTER TABLE indicators ADD CONSTRAINT indicators_position CHECK (position > 0);
ALTER TABLE newsletter_items ADD CONSTRAINT newsletter_items_position CHECK (position > 0);
ALTER TABLE pairing_members ADD CONSTRAINT pairing_members_position CHECK (position > 0);
ALTER TABLE pairing_themes ADD CONSTRAINT pairing_themes_position CHECK (position > 0);
ALTER TABLE plan_measures ADD CONSTRAINT plan_measures_position CHECK (position > 0);
ALTER TABLE plan_members ADD CONSTRAINT plan_members_position CHECK (position > 0);
ALTER TABLE plan_places ADD CONSTRAINT plan_places_position CHECK (position > 0);
ALTER TABLE project_cities ADD CONSTRAINT project_cities_position CHECK (position > 0);
ALTER TABLE project_partners ADD CONSTRAINT project_partners_position CHECK (position > 0);
ALTER TABLE registration_questions ADD CONSTRAINT registration_questions_position CHECK (position > 0);
ALTER TABLE registrations ADD CONSTRAINT registrations_position CHECK (position > 0);
ALTER TABLE services ADD CONSTRAINT services_position CHECK (position > 0);
ALTER TABLE themes ADD CONSTRAINT themes_position CHECK (position > 0);
ALTER TABLE work_plan_items ADD CONSTRAINT work_plan_items_position CHECK (position > 0);
ALTER TABLE action_plans ADD CONSTRAINT action_plans_number CHECK (number > 0);
ALTER TABLE article_versions ADD CONSTRAINT article_versions_number CHECK (number > 0);
ALTER TABLE document_versions ADD CONSTRAINT document_versions_number CHECK (number > 0);
ALTER TABLE event_sessions ADD CONSTRAINT event_sessions_number CHECK (number > 0);
ALTER TABLE file_pages ADD CONSTRAINT file_pages_number CHECK (number > 0);

-- Places are on the earth, with both coordinates or none.
ALTER TABLE cities ADD CONSTRAINT cities_latitude CHECK (latitude BETWEEN -90 AND 90);
ALTER TABLE cities ADD CONSTRAINT cities_longitude CHECK (longitude BETWEEN -180 AND 180);
ALTER TABLE cities ADD CONSTRAINT cities_coordinates CHECK ((latitude IS NULL) = (longitude IS NULL));
ALTER TABLE demonstrations ADD CONSTRAINT demonstrations_latitude CHECK (latitude BETWEEN -90 AND 90);
ALTER TABLE demonstrations ADD CONSTRAINT demonstrations_longitude CHECK (longitude BETWEEN -180 AND 180);
ALTER TABLE demonstrations ADD CONSTRAINT demonstrations_coordinates CHECK ((latitude IS NULL) = (longitude IS NULL));
ALTER TABLE events ADD CONSTRAINT events_latitude CHECK (latitude BETWEEN -90 AND 90);
ALTER TABLE events ADD CONSTRAINT events_longitude CHECK (longitude BETWEEN -180 AND 180);
ALTER TABLE events ADD CONSTRAINT events_coordinates CHECK ((latitude IS NULL) = (longitude IS NULL));
ALTER TABLE partners ADD CONSTRAINT partners_latitude CHECK (latitude BETWEEN -90 AND 90);
ALTER TABLE partners ADD CONSTRAINT partners_longitude CHECK (longitude BETWEEN -180 AND 180);
ALTER TABLE partners ADD CONSTRAINT partners_coordinates CHECK ((latitude IS NULL) = (longitude IS NULL));
ALTER TABLE plan_places ADD CONSTRAINT plan_places_latitude CHECK (latitude BETWEEN -90 AND 90);
ALTER TABLE plan_places ADD CONSTRAINT plan_places_longitude CHECK (longitude BETWEEN -180 AND 180);

-- Countries are ISO 3166 alpha-2, currencies ISO 4217.
ALTER TABLE accounts ADD CONSTRAINT accounts_country CHECK (country ~ '^[A-Z]{2}$');
ALTER TABLE cities ADD CONSTRAINT cities_country CHECK (country ~ '^[A-Z]{2}$');
ALTER TABLE partners ADD CONSTRAINT partners_country CHECK (country ~ '^[A-Z]{2}$');
ALTER TABLE reach ADD CONSTRAINT reach_country CHECK (country = '' OR country ~ '^[A-Z]{2}$');
ALTER TABLE registrations ADD CONSTRAINT registrations_country CHECK (country ~ '^[A-Z]{2}$');
ALTER TABLE calls ADD CONSTRAINT calls_currency CHECK (currency ~ '^[A-Z]{3}$');
ALTER TABLE demonstrations ADD CONSTRAINT demonstrations_currency CHECK (currency ~ '^[A-Z]{3}$');
ALTER TABLE needs_and_offers ADD CONSTRAINT needs_and_offers_currency CHECK (currency ~ '^[A-Z]{3}$');
ALTER TABLE plan_measures ADD CONSTRAINT plan_measures_currency CHECK (currency ~ '^[A-Z]{3}$');
ALTER TABLE projects ADD CONSTRAINT projects_currency CHECK (currency ~ '^[A-Z]{3}$');

-- Nothing ends before it starts, as far as the dates are known.
ALTER TABLE action_plan_entries ADD CONSTRAINT action_plan_entries_ends_on CHECK (ends_on >= starts_on);
ALTER TABLE demonstrations ADD CONSTRAINT demonstrations_ends_on CHECK (ends_on >= date_trunc(ends_on_precision::text, starts_on::timestamp));
ALTER TABLE initiatives ADD CONSTRAINT initiatives_ends_on CHECK (ends_on >= date_trunc(ends_on_precision::text, starts_on::timestamp));
ALTER TABLE pairings ADD CONSTRAINT pairings_ends_on CHECK (ends_on >= date_trunc(ends_on_precision::text, starts_on::timestamp));
ALTER TABLE plan_measures ADD CONSTRAINT plan_measures_ends_on CHECK (ends_on >= date_trunc(ends_on_precision::text, starts_on::timestamp));
ALTER TABLE plans ADD CONSTRAINT plans_ends_on CHECK (ends_on >= date_trunc(ends_on_precision::text, starts_on::timestamp));
ALTER TABLE projects ADD CONSTRAINT projects_ends_on CHECK (ends_on >= date_trunc(ends_on_precision::text, starts_on::timestamp));
ALTER TABLE event_sessions ADD CONSTRAINT event_sessions_ends_at CHECK (ends_at >= starts_at);
ALTER TABLE events ADD CONSTRAINT events_ends_at CHECK (ends_at >= starts_at);
ALTER TABLE calls ADD CONSTRAINT calls_closes_at CHECK (closes_at >= opens_at);
ALTER TABLE project_partners ADD CONSTRAINT project_partners_left_on CHECK (left_on >= joined_on);
ALTER TABLE events ADD CONSTRAINT events_registration_closes_at CHECK (registration_closes_at > registration_opens_at);

-- Partial dates hold 1 for what is not known.
ALTER TABLE articles ADD CONSTRAINT articles_published_on_precision CHECK (published_on = date_trunc(published_on_precision::text, published_on::timestamp));
ALTER TABLE awards ADD CONSTRAINT awards_awarded_on_precision CHECK (awarded_on = date_trunc(awarded_on_precision::text, awarded_on::timestamp));
ALTER TABLE demonstrations ADD CONSTRAINT demonstrations_starts_on_precision CHECK (starts_on = date_trunc(starts_on_precision::text, starts_on::timestamp));
ALTER TABLE demonstrations ADD CONSTRAINT demonstrations_ends_on_precision CHECK (ends_on = date_trunc(ends_on_precision::text, ends_on::timestamp));
ALTER TABLE documents ADD CONSTRAINT documents_issued_on_precision CHECK (issued_on = date_trunc(issued_on_precision::text, issued_on::timestamp));
ALTER TABLE figures ADD CONSTRAINT figures_as_of_precision CHECK (as_of = date_trunc(as_of_precision::text, as_of::timestamp));
ALTER TABLE figures ADD CONSTRAINT figures_baseline_on_precision CHECK (baseline_on = date_trunc(baseline_on_precision::text, baseline_on::timestamp));
ALTER TABLE initiatives ADD CONSTRAINT initiatives_starts_on_precision CHECK (starts_on = date_trunc(starts_on_precision::text, starts_on::timestamp));
ALTER TABLE initiatives ADD CONSTRAINT initiatives_ends_on_precision CHECK (ends_on = date_trunc(ends_on_precision::text, ends_on::timestamp));
ALTER TABLE pairings ADD CONSTRAINT pairings_starts_on_precision CHECK (starts_on = date_trunc(starts_on_precision::text, starts_on::timestamp));
ALTER TABLE pairings ADD CONSTRAINT pairings_ends_on_precision CHECK (ends_on = date_trunc(ends_on_precision::text, ends_on::timestamp));
ALTER TABLE plan_measures ADD CONSTRAINT plan_measures_starts_on_precision CHECK (starts_on = date_trunc(starts_on_precision::text, starts_on::timestamp));
ALTER TABLE plan_measures ADD CONSTRAINT plan_measures_ends_on_precision CHECK (ends_on = date_trunc(ends_on_precision::text, ends_on::timestamp));
ALTER TABLE plans ADD CONSTRAINT plans_starts_on_precision CHECK (starts_on = date_trunc(starts_on_precision::text, starts_on::timestamp));
ALTER TABLE plans ADD CONSTRAINT plans_ends_on_precision CHECK (ends_on = date_trunc(ends_on_precision::text, ends_on::timestamp));
ALTER TABLE project_dates ADD CONSTRAINT project_dates_precision CHECK (date = date_trunc(precision::text, date::timestamp));
ALTER TABLE projects ADD CONSTRAINT projects_starts_on_precision CHECK (starts_on = date_trunc(starts_on_precision::text, starts_on::timestamp));
ALTER TABLE projects ADD CONSTRAINT projects_ends_on_precision CHECK (ends_on = date_trunc(ends_on_precision::text, ends_on::timestamp));
ALTER TABLE work_plan_items ADD CONSTRAINT work_plan_items_due_on_precision CHECK (due_on = date_trunc(due_on_precision::text, due_on::timestamp));

-- Amounts of money are not negative, capacities leave room for someone.
ALTER TABLE calls ADD CONSTRAINT calls_budget CHECK (budget >= 0);
ALTER TABLE demonstrations ADD CONSTRAINT demonstrations_cost CHECK (cost >= 0);
ALTER TABLE needs_and_offers ADD CONSTRAINT needs_and_offers_amount CHECK (amount >= 0);
ALTER TABLE plan_measures ADD CONSTRAINT plan_measures_cost CHECK (cost >= 0);
ALTER TABLE project_partners ADD CONSTRAINT project_partners_contribution CHECK (contribution >= 0);
ALTER TABLE project_partners ADD CONSTRAINT project_partners_total_cost CHECK (total_cost >= 0);
ALTER TABLE projects ADD CONSTRAINT projects_total_cost CHECK (total_cost >= 0);
ALTER TABLE projects ADD CONSTRAINT projects_contribution CHECK (contribution >= 0);
ALTER TABLE event_sessions ADD CONSTRAINT event_sessions_capacity CHECK (capacity > 0);
ALTER TABLE events ADD CONSTRAINT events_capacity CHECK (capacity > 0);

-- E-mail addresses that are looked up stand in lower case.
ALTER TABLE accounts ADD CONSTRAINT accounts_email CHECK (email = lower(email));
ALTER TABLE registrations ADD CONSTRAINT registrations_email CHECK (email = lower(email));
ALTER TABLE event_invitations ADD CONSTRAINT event_invitations_email CHECK (email = lower(email));
ALTER TABLE invitations ADD CONSTRAINT invitations_email CHECK (email = lower(email));
ALTER TABLE newsletter_subscriptions ADD CONSTRAINT newsletter_subscriptions_email CHECK (email = lower(email));
ALTER TABLE signed_links ADD CONSTRAINT signed_links_email CHECK (email = lower(email));

-- The portal is one row; its default language is one of its languages.
ALTER TABLE portals ADD CONSTRAINT portals_one CHECK (id = 1);
ALTER TABLE portals ADD CONSTRAINT portals_default_language CHECK (default_language = ANY (languages));
ALTER TABLE portals ADD CONSTRAINT portals_accent CHECK (accent ~ '^#[0-9a-f]{6}$');
ALTER TABLE portals ADD CONSTRAINT portals_retention CHECK (registration_retention_days > 0 AND audit_retention_days > 0);

-- A membership is of exactly one partner, city or group, in a role that fits.
ALTER TABLE memberships ADD CONSTRAINT memberships_of_one CHECK ((role = 'author' AND partner_id IS NOT NULL AND city_id IS NULL AND group_id IS NULL)
  OR (role = 'officer' AND city_id IS NOT NULL AND partner_id IS NULL AND group_id IS NULL)
  OR (role IN ('member', 'lead') AND group_id IS NOT NULL AND partner_id IS NULL AND city_id IS NULL));
ALTER TABLE invitations ADD CONSTRAINT invitations_of_one CHECK ((membership_role IS NULL AND num_nonnulls(partner_id, city_id, group_id) = 0)
  OR (membership_role = 'author' AND partner_id IS NOT NULL AND num_nonnulls(city_id, group_id) = 0)
  OR (membership_role = 'officer' AND city_id IS NOT NULL AND num_nonnulls(partner_id, group_id) = 0)
  OR (membership_role IN ('member', 'lead') AND group_id IS NOT NULL AND num_nonnulls(partner_id, city_id) = 0));

-- Cities, groups, themes and figures are not parts of themselves.
ALTER TABLE action_plan_entries ADD CONSTRAINT action_plan_entries_parent CHECK (parent_id <> id);
ALTER TABLE cities ADD CONSTRAINT cities_parent CHECK (parent_id <> id);
ALTER TABLE groups ADD CONSTRAINT groups_parent CHECK (parent_id <> id);
ALTER TABLE themes ADD CONSTRAINT themes_parent CHECK (parent_id <> id);
ALTER TABLE figures ADD CONSTRAINT figures_part_of CHECK (part_of_id <> id);

-- Files and pictures.
ALTER TABLE stored_files ADD CONSTRAINT stored_files_size CHECK (size >= 0);
ALTER TABLE stored_files ADD CONSTRAINT stored_files_hash CHECK (hash ~ '^[0-9a-f]{64}$');
ALTER TABLE images ADD CONSTRAINT images_extent CHECK (width > 0 AND height > 0);
ALTER TABLE images ADD CONSTRAINT images_focal_point CHECK (focal_x BETWEEN 0 AND 1 AND focal_y BETWEEN 0 AND 1);
ALTER TABLE image_variants ADD CONSTRAINT image_variants_width CHECK (width > 0);

-- A document for a group names the group; one without a file says since when it is missing.
ALTER TABLE documents ADD CONSTRAINT documents_group CHECK (visibility <> 'group' OR group_id IS NOT NULL);
ALTER TABLE documents ADD CONSTRAINT documents_missing CHECK (missing_since IS NULL OR current_version_id IS NULL);

-- The live version and publication of an article go together; a draft is not published.
ALTER TABLE article_translations ADD CONSTRAINT article_translations_live CHECK (status <> 'published' OR live_version_id IS NOT NULL);
ALTER TABLE article_translations ADD CONSTRAINT article_translations_status CHECK (status IN ('draft', 'published', 'archived'));
ALTER TABLE article_drafts ADD CONSTRAINT article_drafts_status CHECK (status IN ('draft', 'in_review', 'changes_requested', 'scheduled'));
ALTER TABLE solutions ADD CONSTRAINT solutions_readiness CHECK (readiness BETWEEN 1 AND 9);

-- A figure is of exactly what its scope says.
ALTER TABLE figures ADD CONSTRAINT figures_scope CHECK (num_nonnulls(project_id, city_id, solution_id, demonstration_id, pairing_id) = CASE scope WHEN 'portal' THEN 0 ELSE 1 END
  AND (scope <> 'project' OR project_id IS NOT NULL)
  AND (scope <> 'city' OR city_id IS NOT NULL)
  AND (scope <> 'solution' OR solution_id IS NOT NULL)
  AND (scope <> 'demonstration' OR demonstration_id IS NOT NULL)
  AND (scope <> 'pairing' OR pairing_id IS NOT NULL));

-- A registration has a position exactly while it waits, and someone it is of until it is erased.
ALTER TABLE registrations ADD CONSTRAINT registrations_waiting CHECK ((state = 'waitlisted') = (position IS NOT NULL));
ALTER TABLE registrations ADD CONSTRAINT registrations_someone CHECK (num_nonnulls(account_id, email) > 0 OR erased_at IS NOT NULL);
ALTER TABLE events ADD CONSTRAINT events_sequence CHECK (sequence >= 0);
ALTER TABLE events ADD CONSTRAINT events_retention CHECK (retention_days > 0);
ALTER TABLE work_plans ADD CONSTRAINT work_plans_year CHECK (year BETWEEN 1990 AND 2200);

-- One thing each: what is awarded, sent, asked and offered.
ALTER TABLE award_recipients ADD CONSTRAINT award_recipients_one CHECK (num_nonnulls(city_id, partner_id, project_id) = 1);
ALTER TABLE newsletter_items ADD CONSTRAINT newsletter_items_one CHECK (num_nonnulls(article_id, event_id, document_id) = 1);
ALTER TABLE pairing_stakeholders ADD CONSTRAINT pairing_stakeholders_side CHECK (num_nonnulls(city_id, partner_id) > 0);
ALTER TABLE quotes ADD CONSTRAINT quotes_place CHECK (num_nonnulls(article_id, event_id) <= 1);
ALTER TABLE matches ADD CONSTRAINT matches_two CHECK (need_id <> offer_id);
ALTER TABLE redirects ADD CONSTRAINT redirects_path CHECK (path ~ '^/');
ALTER TABLE redirects ADD CONSTRAINT redirects_target CHECK ((target IS NULL) = (record_id IS NOT NULL) AND (record_id IS NULL) = (kind IS NULL));
ALTER TABLE signed_links ADD CONSTRAINT signed_links_subject CHECK ((record_id IS NULL) = (kind IS NULL));
ALTER TABLE signed_links ADD CONSTRAINT signed_links_expires_at CHECK (expires_at > created_at);
ALTER TABLE sessions ADD CONSTRAINT sessions_expires_at CHECK (expires_at > created_at);
ALTER TABLE jobs ADD CONSTRAINT jobs_attempts CHECK (attempts >= 0 AND max_attempts > 0);
ALTER TABLE outbox_mails ADD CONSTRAINT outbox_mails_attempts CHECK (attempts >= 0);

-- A version of an article is what somebody once wrote. Its author may be erased, its words never change.
CREATE FUNCTION public.refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'article versions are immutable' USING ERRCODE = 'integrity_constraint_violation';
END $$;
CREATE TRIGGER article_versions_immutable
BEFORE UPDATE OF article_id, language, number, title, summary, body, text, schema_version, created_at ON article_versions
FOR EACH ROW EXECUTE FUNCTION public.refuse_change();
