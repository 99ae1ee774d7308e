-- A colour that can be read on light ground cannot be read on dark: the accent is a pair. What stood here was shown nowhere.
ALTER TABLE "portals"
  ADD COLUMN "accent_dark" TEXT NOT NULL DEFAULT '#f0a184',
  ALTER COLUMN "accent" SET DEFAULT '#a8431f',
  ADD CONSTRAINT "portals_accent_dark" CHECK ("accent_dark" ~ '^#[0-9a-f]{6}$');
UPDATE "portals" SET "accent" = '#a8431f';
