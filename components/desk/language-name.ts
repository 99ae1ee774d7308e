/** What a language is called in the language of the page, for instance "Swedish". */
export function languageName(language: string, page: string): string {
  return new Intl.DisplayNames([page], { type: 'language' }).of(language) ?? language
}
